import units from '../../data/units.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { MONTH_WORDS, PLURAL_HEADS, WEEKDAYS } from './lists.ts';

/** The end of the adjectives and nouns from here, with an "of" phrase that has no article. */
export function nounPhraseEnd(tokens: readonly Token[], from: number, to: number): number {
  const plain = plainPhraseEnd(tokens, from, to);
  const end = joinedEnd(tokens, from, plain, to) ?? pluralEnd(tokens, from, plain);
  if (end === from || end + 1 >= to || tokens[end]!.lower !== 'of') return end;
  const second = plainPhraseEnd(tokens, end + 1, to);
  return second > end + 1 ? second : end;
}

// "island and low-lying states": two descriptions of what is counted.
function joinedEnd(tokens: readonly Token[], from: number, end: number, to: number): number | null {
  const joint = end > from && end + 1 < to ? end : from + 1;
  if (joint + 1 >= to || !/^(?:and|or)$/.test(tokens[joint]!.lower) || !/^(?:NOUN|ADJ)$/.test(tokens[joint - 1]!.pos))
    return null;
  if (end > from && isPlural(tokens[end - 1]!)) return null;
  const second = plainPhraseEnd(tokens, joint + 1, to);
  return second > joint + 1 && isPlural(tokens[second - 1]!) ? second : null;
}

// "dockers stopped work", "people home": what is counted ends with the last noun for several.
function pluralEnd(tokens: readonly Token[], from: number, end: number): number {
  if (end === from || isPlural(tokens[end - 1]!)) return end;
  for (let at = end - 1; at > from; at -= 1)
    if (isPlural(tokens[at - 1]!) && (tokens[at]!.pos === 'VERB' || PLURAL_HEADS.has(tokens[at - 1]!.lower))) return at;
  return end;
}

function plainPhraseEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  for (let at = from; at < Math.min(to, from + LONGEST_PHRASE); at += 1) {
    const { pos, lower } = tokens[at]!;
    if (BREAKS.has(lower)) break;
    if (pos === 'NOUN' || (pos === 'PROPN' && !WEEKDAYS.has(lower) && !MONTH_WORDS.has(lower))) end = at + 1;
    else if (
      !(
        pos === 'ADJ' ||
        (pos === 'ADV' && EARLIER.test(lower)) ||
        (pos === 'VERB' && /(?:ed|ing|en)$/.test(lower)) ||
        (lower === '-' && isGlued(tokens, at))
      )
    )
      break;
  }
  return end;
}

/** The token of the noun that says what a phrase [from, end) is: before "of", else the last. */
export function headTokenOf(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (tokens[at]!.lower === 'of') return at - 1;
  return end - 1;
}

/** True where a noun stands for several. */
export function isPlural({ lower, lemma, pos }: Token): boolean {
  if (PLURAL_HEADS.has(lower)) return true;
  // "policemen", "schoolchildren".
  if (pos === 'NOUN' && /(?:[a-z]{2}m|wom)en$|children$/.test(lower) && !UNMANNED.has(lower)) return true;
  return (
    (pos === 'NOUN' || pos === 'PROPN') &&
    /[^s]s$/.test(lower) &&
    (lemma !== lower || pos === 'PROPN' || lower.length > 3)
  );
}

/** The words as they stand, blanks and hyphens between them kept. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (let at = from; at < to; at += 1) {
    words += (at > from && tokens[at]!.start > tokens[at - 1]!.end ? ' ' : '') + tokens[at]!.text;
  }
  return words;
}

function isGlued(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return (
    before !== undefined && after !== undefined && before.end === tokens[at]!.start && tokens[at]!.end === after.start
  );
}

/** "Nine earlier truces": the tagger takes it for an adverb. */
const EARLIER = /^(?:earlier|later)$/;
/** In tokens. */
const LONGEST_PHRASE = 6;

/** Words that only look like several men. */
const UNMANNED = new Set(units.unmanned);

/** Nouns of time that end a counted phrase: "200 workers Friday". */
const BREAKS = new Set(['today', 'yesterday', 'tomorrow', 'tonight', 'last', 'next', 'this', 'each']);
