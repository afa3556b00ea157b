import { PARTICLES } from '../../../spelling/particles.ts';
import { BODY_ENDS, GIVEN, NONE, ORGANISATIONS, PLACES, ROLES } from '../lists.ts';
import { touches, type Word } from '../words.ts';

/**
 * The surnames that the documents of a briefing have behind a given name or initials, within a sentence or at its head: "weld" of
 * "Jo Weld", which another document may use alone.
 */
export function surnamesOf(documents: readonly Page[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { sentences, headlines } of documents)
    for (const words of sentences)
      if (!headlines.has(words)) for (const word of words) if (isSurname(words, word)) found.add(word.key);
  return found;
}

function isSurname(words: readonly Word[], { index, capital, key, gap, text }: Word): boolean {
  const [before, next] = [words[index - 1], words[index + 1]];
  if (!capital || gap !== ' ' || text.length < 3 || before?.capital !== true || before.possessive) return false;
  if (next?.capital && touches(next)) return false;
  if (NONE.has(key) || ROLES.has(key) || ORGANISATIONS.has(key) || BODY_ENDS.has(key) || PLACES.has(key)) return false;
  return GIVEN.has(before.key) || /^\p{Lu}\.$/u.test(before.text) || opensWithGiven(words, index);
}

// "João da Silva | Pinto"
function opensWithGiven(words: readonly Word[], at: number): boolean {
  let first = at;
  while (first > at - LONGEST && words[first]!.gap === ' ' && mayPrecedeSurname(words[first - 1])) first -= 1;
  return (
    at - first > 1 && GIVEN.has(words[first]!.key) && !words.slice(first, at).some(({ key }) => ORGANISATIONS.has(key))
  );
}

function mayPrecedeSurname(word: Word | undefined): boolean {
  return word !== undefined && !word.possessive && (word.capital ? !ROLES.has(word.key) : PARTICLES.has(word.key));
}

/** In words, of a name before its last. */
const LONGEST = 4;

interface Page {
  readonly sentences: readonly (readonly Word[])[];
  readonly headlines: ReadonlySet<readonly Word[]>;
}
