import { distance } from 'fastest-levenshtein';
import { foldOf } from './fold.ts';

/** No shorter word may differ: "Chen" and "Chan" are two names. */
const SHORTEST = 5;

/** Letters by which one sound is written at the head of a name: "Usama" and "Osama", "Yusuf" and "Jusuf". */
const ALIKE = ['aeiou', 'gjyz', 'cgkq', 'bvw', 'csz', 'dt'];

/** True where two keys may be spellings of one name: at most one letter apart once folded, and long enough to tell. */
export function isNear(a: string, b: string): boolean {
  const [one, other] = [foldOf(a), foldOf(b)];
  if (one === other) return true;
  if (one.length === other.length && !beginAlike(one, other)) return false;
  return (
    Math.min(a.length, b.length) >= SHORTEST && Math.abs(one.length - other.length) < 2 && distance(one, other) <= 1
  );
}

// "Coyle" is no Doyle.
function beginAlike([a = '']: string, [b = '']: string): boolean {
  return a === b || ALIKE.some((letters) => letters.includes(a) && letters.includes(b));
}
