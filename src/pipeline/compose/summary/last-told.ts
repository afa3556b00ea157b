import type { EvidenceIndex } from '../evidence-index.ts';
import { looksAhead } from '../sentences/looks-ahead.ts';
import { wordsAt } from '../sentences/words-at.ts';
import { holdsPast } from './past-verb.ts';

/**
 * The last day that the documents know of: that of the latest, or a later one that a document without a day tells of as past, "a
 * deal was reached on 19 August". Null where none has a year.
 */
export function lastTold(index: EvidenceIndex): string | null {
  const known = found.get(index);
  if (known !== undefined) return known;
  const days = index.lastDay === null ? [] : [index.lastDay];
  for (const { kind, value, document, sentence: id } of index.facts) {
    if (kind !== 'date' || index.days.has(document) || !WHOLE.test(String(value))) continue;
    const sentence = index.sentences.get(id);
    const words = sentence ? wordsAt(sentence, index) : '';
    if (holdsPast(words) && !looksAhead(words) && !PLANNED.test(words)) days.push(String(value));
  }
  const last = days.sort().at(-1) ?? null;
  found.set(index, last);
  return last;
}

const found = new WeakMap<EvidenceIndex, string | null>();
const WHOLE = /^\d{4}-\d\d-\d\d$/;
/** "Had been due on 3 June", "until 3 June", "before the vote of 3 June": of a day that may be still to come. */
const PLANNED =
  /\b(?:due|set|scheduled|planned|expected|slated|until|till|before|ahead of|deadline|agreed to|announced|promised|voted to|would)\b/i;
