import { distance } from 'fastest-levenshtein';
import { foldOf } from './fold.ts';

/** No shorter word may differ: "Chen" and "Chan" are two names. */
const SHORTEST = 5;

/** True where two keys may be spellings of one name: at most one letter apart once folded, and long enough to tell. */
export function isNear(a: string, b: string): boolean {
  const [one, other] = [foldOf(a), foldOf(b)];
  if (one === other) return true;
  return (
    Math.min(a.length, b.length) >= SHORTEST && Math.abs(one.length - other.length) < 2 && distance(one, other) <= 1
  );
}
