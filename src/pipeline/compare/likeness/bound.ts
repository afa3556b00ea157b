import data from '../../data/same-words.json' with { type: 'json' };
import { firstEndingAfter } from '../../in-order.ts';
import type { LocalFact, Token } from '../../types.ts';

/**
 * The word that says of a date that what is told was not on it, "since" of "they have not met since 30 June"; "" where none
 * does. What runs from, until or by a day begins or ends on it.
 */
export function boundOf({ start }: Pick<LocalFact, 'start'>, tokens: readonly Token[]): string {
  let at = firstEndingAfter(tokens, start) - 1;
  while (at >= 0 && BETWEEN.has(tokens[at]!.lower)) at -= 1;
  return BOUNDS.get(tokens[at]?.lower ?? '') ?? '';
}

/** "Since the end of", "after midnight on": they stand between the word and its date. */
const BETWEEN = new Set(data.betweenBoundAndDate);
/** From each word to the first of its line: those of a line say the same. */
const BOUNDS = new Map(data.bounds.flatMap((words) => words.map((word) => [word, words[0]!] as const)));
