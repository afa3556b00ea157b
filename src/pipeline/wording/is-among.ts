import { type FactOfWord, truthOfWord } from './fact-of-word.ts';

/** Whether a word is one of these. */
export function isAmong(words: Iterable<string>): FactOfWord<boolean> {
  const set = new Set(words);
  return truthOfWord((word) => set.has(word));
}
