import data from '../data/family-names.json' with { type: 'json' };
import { FAMILY_NAMES_FIRST, GIVEN_NAMES } from './listed-names.ts';

/** Family names that are given names too, where they were not born: only a given name of two syllables tells. */
const EITHER = new Set(data.either.split(' '));

/**
 * True where the parts of a person's name, as `personParts` gives them, open with the family's: "baek seung-ho", "wang wei",
 * not "lee harper" and not "min-ji seo".
 */
export function isFamilyFirst(parts: readonly string[]): boolean {
  const [first, middle, third, more] = parts;
  const last = third ?? middle;
  if (!last || more || !FAMILY_NAMES_FIRST.has(first!)) return false;
  if (third === undefined && /^\p{L}{1,6}-\p{L}{1,6}$/u.test(last)) return true;
  if (third !== undefined && (GIVEN_NAMES.has(middle!) || middle!.length > LONGEST_SYLLABLE)) return false;
  if (EITHER.has(first!) && third === undefined) return false;
  return last.length < LONGEST && (!GIVEN_NAMES.has(last) || FAMILY_NAMES_FIRST.has(last));
}

/** True for what a family is called in the lands where its name stands first, whatever else the word means: "park", "moon". */
export function isFamilyName(part: string): boolean {
  return FAMILY_NAMES_FIRST.has(part);
}

/** In letters: "quyen" of "luong the quyen", "zhongxian". */
const LONGEST_SYLLABLE = 5;
const LONGEST = 11;
