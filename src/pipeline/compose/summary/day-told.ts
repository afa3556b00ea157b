import type { EvidenceSentence, Fact, Span } from '#src/schema/evidence.ts';
import { resolvedDate } from '../../wording/resolved-date.ts';
import type { Inline } from '../blocks.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { words } from '../lines/inlines.ts';
import { shownSentence } from '../sentences/shown-sentence.ts';
import { textOf } from '../sentences/words-at.ts';
import { isOvertaken } from './agreed.ts';

/** Behind a line the day on which it happened, where its own words give it only as "on Monday": reports are of several weeks. */
export function dayTold(sentence: EvidenceSentence, index: EvidenceIndex): Inline[] {
  const text = textOf(sentence.document, index);
  const { start } = shownSentence(sentence, index);
  const days = (index.factsIn.get(sentence.id) ?? []).filter(isNamedDay);
  const [first] = days;
  if (!first || days.length > 1 || ASIDE.test(outsideNames(text, { start, end: first.start }, sentence, index)))
    return [];
  return [words(` · ${resolvedDate(first.value)}`)];
}

/** The same; where its words give no day, that the report is older than the deal the parties came to since. */
export function dayOrAge(sentence: EvidenceSentence, index: EvidenceIndex): Inline[] {
  const told = dayTold(sentence, index);
  return told.length === 0 && isOvertaken(sentence, index) ? [words(' · earlier report')] : told;
}

// "The Tribunal for the Law of the Sea | ordered on Wednesday": no word of a name parts the day from the deed.
function outsideNames(text: string, { start, end }: Span, { id }: EvidenceSentence, index: EvidenceIndex): string {
  let words = '';
  let at = start;
  for (const mention of index.mentionsIn.get(id) ?? []) {
    if (mention.start < at || mention.end > end) continue;
    words += text.slice(at, mention.start);
    at = mention.end;
  }
  return words + text.slice(at, end);
}

function isNamedDay({ kind, value, text }: Fact): boolean {
  return kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(String(value)) && !/\d/.test(text);
}

/** "… than it mentioned | on Wednesday": the day of something else. */
const ASIDE = /[,;:–—]|\b(?:than|that|after|before|since|until|by|when|which|who|for|from)\b/i;
