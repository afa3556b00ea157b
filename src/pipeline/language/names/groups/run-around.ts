import type { Word } from '../words.ts';

/** The first and the last of the capitals in a row around a word. */
export function runAround(words: readonly Word[], at: number): [number, number] {
  let first = at;
  while (words[first]!.gap === ' ' && words[first - 1]?.capital) first -= 1;
  let last = at;
  while (words[last + 1]?.capital && words[last + 1]!.gap === ' ') last += 1;
  return [first, last];
}
