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

let places = 1;

export type FactOfWord<Fact> = (lexeme: Lexeme) => Fact;
