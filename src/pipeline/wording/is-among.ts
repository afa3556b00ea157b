import { type FactOfWord, factOfWord } from './fact-of-word.ts';

/** Whether a word is one of these. */
export function isAmong(words: Iterable<string>): FactOfWord<boolean> {
  const set = new Set(words);
  return factOfWord((word) => set.has(word));
}
