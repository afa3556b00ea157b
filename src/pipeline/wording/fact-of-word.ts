import type { Lexeme } from '../types.ts';

/**
 * A pure fact of a word by its letters, found out once a word and not once a token: to read a place of a list costs a
 * small part of what asking a table of words or a pattern does. To be called once for each fact, when its file is loaded.
 */
export function factOfWord<Fact extends string | number | boolean | object | null>(
  find: (word: string) => Fact,
): FactOfWord<Fact> {
  const place = places;
  places += 1;
  return ({ word, facts }) => {
    const known = facts[place];
    if (known !== undefined) return known as Fact;
    while (facts.length < place) facts.push(undefined);
    const found = find(word);
    facts[place] = found;
    return found;
  };
}

/**
 * The same for what is true or not, as most facts are: fifteen of them share a place, so that those of a word lie together
 * in memory.
 */
export function truthOfWord(find: (word: string) => boolean): FactOfWord<boolean> {
  const place = Math.floor(truths / TOGETHER);
  if (place >= PLACES_OF_TRUTHS) return factOfWord(find);
  const asked = 1 << (2 * (truths % TOGETHER));
  const holds = asked << 1;
  truths += 1;
  return ({ word, facts }) => {
    const known = facts[place] as number;
    if ((known & asked) !== 0) return (known & holds) !== 0;
    const found = find(word);
    // Others may have been found out meanwhile.
    (facts[place] as number) |= found ? asked | holds : asked;
    return found;
  };
}

/** The list of a word of which nothing has been asked. */
export function noFacts(): unknown[] {
  // The place without a number is never read: it makes all lists of one kind for the engine.
  return [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, undefined];
}

/** Two bits each, in a number that the engine keeps in the list itself. */
const TOGETHER = 15;
const PLACES_OF_TRUTHS = noFacts().length - 1;

let truths = 0;
let places = noFacts().length;

export type FactOfWord<Fact> = (lexeme: Lexeme) => Fact;
