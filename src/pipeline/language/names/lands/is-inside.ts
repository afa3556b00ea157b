import type { Word } from '../words.ts';

const INSIDE = /^(?:in|into|inside|across|throughout|outside)$/;

/** True for a name that stands where only a place does: "a factory in | Norvaria". */
export function isInside(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  const alone = next === undefined || !next.capital || next.gap !== ' ';
  return before !== undefined && INSIDE.test(before.key) && words[at]!.gap === ' ' && !words[at]!.possessive && alone;
}
