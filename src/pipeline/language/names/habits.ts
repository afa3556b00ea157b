import nameWords from '../../data/name-words.json' with { type: 'json' };
import type { Word } from './words.ts';

const FUNCTION = new Set(nameWords.function);

/** How a document writes each word: how often capitalised where nothing but a name asks for it, and how often small. */
export function habitsOf(sentences: readonly (readonly Word[])[]): Habits {
  const habits = new Map<string, { inside: number; small: number }>();
  for (const words of sentences) {
    const headline = isHeadline(words);
    for (const word of words) {
      const use = habits.get(word.key) ?? { inside: 0, small: 0 };
      if (!word.capital) use.small += 1;
      else if (!word.first && !headline) use.inside += 1;
      habits.set(word.key, use);
    }
  }
  return habits;
}

/** True where capitals prove nothing: most longer words have one. */
export function isHeadline(words: readonly Word[]): boolean {
  if (isLoud(words)) return true;
  if (words.length > 0 && words.at(-1)!.closed) return false;
  const telling = words.filter((word) => !FUNCTION.has(word.key) && !/^\p{N}/u.test(word.text));
  return telling.length > 3 && telling.filter((word) => word.capital).length > 0.6 * telling.length;
}

// "FOR IMMEDIATE RELEASE"
function isLoud(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.text.length > 2);
  return long.length > 2 && long.every((word) => word.text === word.text.toUpperCase());
}

export type Habits = ReadonlyMap<string, { readonly inside: number; readonly small: number }>;
