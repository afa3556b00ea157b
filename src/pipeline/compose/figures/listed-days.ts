import type { Fact, Span } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { textOf } from '../sentences/words-at.ts';

/** The words of a date; of a day whose month stands behind the last of a list, "14, 15 and 19 June", those of the list. */
export function listedDays(fact: Fact, index: EvidenceIndex): Span {
  const { start, rule, sentence } = fact;
  let { end } = fact;
  if (rule !== 'date-listed') return { start, end };
  const text = textOf(fact.document, index);
  const later = (index.factsIn.get(sentence) ?? []).filter((one) => one.kind === 'date' && one.start >= end);
  for (const next of later.sort((a, b) => a.start - b.start)) {
    if (!BETWEEN.test(text.slice(end, next.start))) break;
    end = next.end;
    if (next.rule !== 'date-listed') break;
  }
  return { start, end };
}

const BETWEEN = /^\s*(?:,|and|or|,\s*(?:and|or))\s*$/;
