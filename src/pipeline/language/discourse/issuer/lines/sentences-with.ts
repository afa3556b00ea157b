import type { Scene } from '../../../phrases/scene.ts';

/** The words of one who speaks for many. */
export const WE = /^(?:we|our|us)$/;
/** The words of one who speaks for himself alone. */
export const I = /^(?:i|my|me)$/;

/** How many sentences have a word of such a kind outside quotation marks. */
export function sentencesWith({ tokens, quoted }: Scene, words: RegExp): number {
  const found = new Set<number>();
  for (const [at, { lower, sentence }] of tokens.entries())
    if (quoted[at] === 0 && words.test(lower)) found.add(sentence);
  return found.size;
}
