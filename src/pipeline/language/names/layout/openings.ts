import { isCompounding } from '../groups/prefixed.ts';
import { GIVEN, NONE } from '../lists.ts';
import type { Word } from '../words.ts';

/** So often a word opens sentences before a name that never stands without it, and it is part of the name. */
const OFTEN = 2;
/** A line of capitals of so many words is no letterhead. */
const LONG_LINE = 7;
const SMALL = /^(?:ADP|ADV|INTJ|PRON|CCONJ|SCONJ|DET|PART|AUX|NUM)$/;

/**
 * The common words that a name begins with, as the documents of a briefing write it, each with the word behind it: "red
 * tarva" of "Red Tarva", because "the lawyers of Red Tarva" has it within a sentence, because a line of its own is the
 * letterhead, or because "Tarva" never stands alone.
 */
export function openingsOf(documents: readonly Page[]): ReadonlySet<string> {
  const pairs = new Map<string, Pair>();
  const times = new Map<string, number>();
  for (const { sentences, headlines } of documents)
    for (const words of sentences) if (!headlines.has(words)) tell(words, pairs, times);
  return new Set([...pairs].flatMap(([key, pair]) => (isOne(pair, times) ? [key] : [])));
}

function tell(words: readonly Word[], pairs: Map<string, Pair>, times: Map<string, number>): void {
  const line = words.length < LONG_LINE && words.every(({ capital }) => capital);
  for (let at = 0; at < words.length; at += 1) {
    const [word, second] = [words[at]!, words[at + 1]];
    if (word.capital) times.set(word.key, (times.get(word.key) ?? 0) + 1);
    if (!word.capital || word.possessive || !second?.capital || !isBeside(words, at) || NONE.has(word.key)) continue;
    const key = `${word.key} ${second.key}`;
    const pair = pairs.get(key) ?? { word, second, inside: 0, first: 0, line: false };
    if (word.first) pair.first += 1;
    else pair.inside += 1;
    pair.line ||= line;
    pairs.set(key, pair);
  }
}

// "Red Tarva", "Trans-Pacific Lines"; not "the Anglo-Dutch talks".
function isBeside(words: readonly Word[], at: number): boolean {
  const { gap } = words[at + 1]!;
  const third = words[at + 2];
  return gap === ' ' || (gap === '-' && third?.capital === true && third.gap === ' ' && isCompounding(words[at]!.key));
}

// "Yesterday Ruiz left": where the name always comes behind one word, that is no adverb.
function isOne({ word, second, inside, first, line }: Pair, times: ReadonlyMap<string, number>): boolean {
  if (inside > 0) return true;
  if (first < OFTEN || (times.get(second.key) !== first && !line)) return false;
  return !SMALL.test(word.pos) && !/ly$/.test(word.key) && !GIVEN.has(second.key);
}

interface Page {
  readonly sentences: readonly (readonly Word[])[];
  readonly headlines: ReadonlySet<readonly Word[]>;
}

interface Pair {
  readonly word: Word;
  readonly second: Word;
  /** How often within a sentence, and how often at its head. */
  inside: number;
  first: number;
  /** It stands in a line of names alone: a letterhead. */
  line: boolean;
}
