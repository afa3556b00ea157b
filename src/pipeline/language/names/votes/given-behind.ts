import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { isFamilyName } from '../../../spelling/family-first.ts';
import { isSyllable } from '../groups/hyphened.ts';
import type { Word } from '../words.ts';

/** True for a name whose surname, which comes back alone, stands first: "Pang Jin-ho", "Moon Sang-jun". */
export function isGivenBehind([family, given, end, more]: readonly Word[]): boolean {
  if (!given || !end || more || given.gap !== ' ' || end.gap !== '-') return false;
  if (!given.capital || end.capital || end.text.length > LONGEST) return false;
  return !isDictionaryWord(given.key) || (isFamilyName(family!.key) && isSyllable(end));
}

/** In letters. */
const LONGEST = 5;
