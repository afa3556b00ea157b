import type { Word } from '../words.ts';

/** The lines that the words of a sentence stand in. */
export function linesOf(words: readonly Word[]): Word[][] {
  // Most sentences stand in one.
  if (words.length > 0 && !words.some(({ index, gap }, at) => at > 0 && (index === 0 || gap.includes('\n'))))
    return [[...words]];
  const lines: Word[][] = [];
  for (const word of words)
    if (word.index === 0 || word.gap.includes('\n')) lines.push([word]);
    else lines.at(-1)!.push(word);
  return lines;
}
