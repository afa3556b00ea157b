import nameWords from '../../data/name-words.json' with { type: 'json' };
import { GIVEN } from './lists.ts';
import type { Word } from './words.ts';

const HEADS = new Set(nameWords.surnameHeads);

/** True where a word that makes places and bodies ("Park", "Banks") is the surname behind a given name. */
export function isSurname(words: readonly Word[]): boolean {
  return words.length === 2 && GIVEN.has(words[0]!.key) && HEADS.has(words[1]!.key);
}
