import type { Fact, Span } from '#src/schema/evidence.ts';
import units from '../../data/units.json' with { type: 'json' };
import type { EvidenceIndex } from '../evidence-index.ts';
import { textOf } from '../sentences/words-at.ts';

/**
 * A vote with all its figures, whichever of them the fact is: "78 votes to 70", "93 votes in favour, 18 against and 65
 * abstentions"; null for a figure of none.
 */
export function voteTally({ kind, start, end, sentence: id, document }: Fact, index: EvidenceIndex): VoteTally | null {
  const sentence = index.sentences.get(id);
  if (kind !== 'count' || !sentence) return null;
  const text = textOf(document, index).slice(sentence.start, sentence.end);
  for (const found of text.matchAll(TALLY)) {
    const span = { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
    if (span.start <= start && span.end >= end) return { ...span, result: resultOf(found[0]) };
  }
  return null;
}

// "93 votes to eight": "93 8".
function resultOf(words: string): string {
  return (words.toLowerCase().match(FIGURES) ?? []).map((one) => NUMBERS.get(one) ?? one.replaceAll(',', '')).join(' ');
}

const NUMBERS: ReadonlyMap<string, string> = new Map(
  Object.entries(units.numbers).map(([word, value]) => [word, String(value)]),
);
const WORDS = [...NUMBERS.keys()].join('|');
const DIGITS = '\\d+(?:,\\d{3})*';
const NUMBER = `(?:${DIGITS}|(?:${WORDS}))(?![\\d%-]|\\.\\d)`;
const FIGURES = new RegExp(`${DIGITS}|\\b(?:${WORDS})\\b`, 'g');
const AND = '(?:,? and|,? with|,) ';
const ABSTAINING = `(?:${AND}${NUMBER} (?:abstentions?|abstain\\p{L}*))?`;
/** "93 votes in favour, 18 against and 65 abstentions" */
const SIDES = `${NUMBER}(?: \\p{L}+){0,2}? (?:in favou?r|for)${AND}${NUMBER}(?: \\p{L}+)? against${ABSTAINING}`;
/** "78 votes to 70", "41 to 3" */
const SCORE = `(?:${DIGITS} votes? (?:to|against) ${NUMBER}|${DIGITS} (?:to|against) ${DIGITS}(?![\\d%-]|\\.\\d))(?! ?(?:%|percent|per cent))${ABSTAINING}`;
const TALLY = new RegExp(`\\b(?:${SIDES}|${SCORE})`, 'giu');

export interface VoteTally extends Span {
  /** Its figures in the order of the words: "93 18 65". */
  readonly result: string;
}
