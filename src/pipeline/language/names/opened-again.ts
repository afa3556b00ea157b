import { isNamedAt } from './letterheads.ts';
import type { Piece } from './pieces.ts';
import type { Word } from './words.ts';

const LINKS = /^(?:and|of|for|in)$/;

/**
 * The names of bodies with a small word inside that some sentence has behind its first word: "Friends of the Harbour" of "He met
 * the Friends of the Harbour".
 */
export function bodiesInside(pieces: readonly Piece[]): (readonly Word[])[] {
  return pieces.flatMap(({ words, type, found, title }) => {
    const isBody = type === 'organisation' && !found && title === null && !words[0]!.first;
    return isBody && words.length > 2 && words.some(({ key, capital }) => !capital && LINKS.test(key)) ? [words] : [];
  });
}

/**
 * Where such a name opens a sentence: there its first capital tells nothing, and "Friends of the Harbour said" would be the
 * harbour's friends.
 */
export function openedAgain(
  sentences: readonly (readonly Word[])[],
  bodies: readonly (readonly Word[])[],
): (readonly Word[])[] {
  const byFirst = Map.groupBy(bodies, ([first]) => first!.key);
  if (byFirst.size === 0) return [];
  return sentences.flatMap((words) =>
    words.flatMap((word, at) => {
      const name = word.first ? byFirst.get(word.key)?.find((one) => isNamedAt(words, at, one)) : undefined;
      return name ? [words.slice(at, at + name.length)] : [];
    }),
  );
}
