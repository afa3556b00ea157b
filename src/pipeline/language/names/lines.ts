import type { Word } from './words.ts';

/** The lines that the words of a sentence stand in. */
export function linesOf(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  for (const word of words)
    if (word.index === 0 || word.gap.includes('\n')) lines.push([word]);
    else lines.at(-1)!.push(word);
  return lines;
}
