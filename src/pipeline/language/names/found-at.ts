import type { Word } from './words.ts';

/** What is found at the words of sentences, in their order; most words show nothing. */
export function foundAt<Found>(
  sentences: readonly (readonly Word[])[],
  find: (words: readonly Word[], at: number) => Found | null,
): Found[] {
  const all: Found[] = [];
  for (const words of sentences)
    for (let at = 0; at < words.length; at += 1) {
      const found = find(words, at);
      if (found !== null) all.push(found);
    }
  return all;
}
