import besideNames from '../../../data/beside-names.json' with { type: 'json' };
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { GIVEN, MODIFIERS, NONE, ORGANISATIONS, PLACES, ROLES, TITLES } from '../lists.ts';
import { touches, type Word } from '../words.ts';

/** Days own what is held on them. */
const TIMES: ReadonlySet<string> = new Set([...besideNames.days, ...besideNames.spans]);
/** Everybody has his own. */
const NOBODY = /^(?:(?:every|no|some)(?:one|body)|other|another|it|one)$/;
/** "Shadow Home Secretary" */
const LONGEST_TITLE = 5;

/**
 * True at the short name of a body before somebody who is of it: "Renew's Ana Ruiz", "Labour's Shadow Home Secretary Ana
 * Ruiz".
 */
export function ownsPerson(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (!word.capital || !word.possessive || TIMES.has(word.key) || NOBODY.test(word.key)) return false;
  if (NONE.has(word.key) || ROLES.has(word.key)) return false;
  if (!/^['’]s? $/.test(words[at + 1]?.gap ?? '')) return false;
  let first = at + 1;
  while (first <= at + LONGEST_TITLE && isTitle(words[first]) && touchesNext(words, first)) first += 1;
  return isPerson(words, first, first > at + 1);
}

function isTitle(word: Word | undefined): boolean {
  if (!word || GIVEN.has(word.key)) return false;
  return (
    TITLES.has(word.key) || MODIFIERS.has(word.key) || ROLES.has(word.key) || (word.capital && word.key === 'shadow')
  );
}

function touchesNext(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.gap === ' ';
}

// "Ana Ruiz", not "Ana Ruiz concert", "Velm Quay"
function isPerson(words: readonly Word[], at: number, titled: boolean): boolean {
  const [given, surname, next] = words.slice(at, at + 3);
  if (
    !given?.capital ||
    !surname?.capital ||
    !touches(surname) ||
    ORGANISATIONS.has(surname.key) ||
    PLACES.has(surname.key)
  )
    return false;
  if (!GIVEN.has(given.key) && !(titled && !isDictionaryWord(given.key))) return false;
  return !(next && !surname.possessive && next.gap === ' ' && !next.capital && /^(?:NOUN|ADJ)$/.test(next.pos));
}
