import type { Piece } from '../pieces.ts';
import type { Word } from '../words.ts';
import { isNamedAt } from './letterheads.ts';

const LINKS = /^(?:and|of|for|in)$/;

/**
 * The names of bodies with a small word inside that some sentence has behind its first word: "Friends of the Harbour" of "He met
 * the Friends of the Harbour"; by that word, each once.
 */
export function bodiesInside(pieces: readonly Piece[]): ReadonlyMap<string, readonly (readonly Word[])[]> {
  const byName = new Map<string, readonly Word[]>();
  for (const { words, type, found, title } of pieces) {
    const isBody = type === 'organisation' && !found && title === null && !words[0]!.first;
    if (isBody && words.length > 2 && words.some(({ key, capital }) => !capital && LINKS.test(key)))
      byName.set(words.map(({ key, capital }) => (capital ? `^${key}` : key)).join(' '), words);
  }
  return Map.groupBy(byName.values(), ([first]) => first!.key);
}

/**
 * Where such a name opens a sentence: there its first capital tells nothing, and "Friends of the Harbour said" would be the
 * harbour's friends.
 */
export function openedAgain(
  sentences: readonly (readonly Word[])[],
  bodies: ReturnType<typeof bodiesInside>,
): (readonly Word[])[] {
  if (bodies.size === 0) return [];
  return sentences.flatMap((words) =>
    words.flatMap((word, at) => {
      const name = word.first ? bodies.get(word.key)?.find((one) => isNamedAt(words, at, one)) : undefined;
      return name ? [words.slice(at, at + name.length)] : [];
    }),
  );
}
