import { GIVEN, SITTING } from '../lists.ts';
import { touches, type Word } from '../words.ts';

/** In words, of the place: "Lower Tarn Valley East". */
const LONGEST = 4;

/** True where somebody's name opens behind the place that he or she sits for: "MP for Tarn East | Ana Velm", "councillor for Hill End | Ole Berg". */
export function isBehindSeat(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  if (!word.capital || word.gap !== ' ' || !GIVEN.has(word.key) || !next?.capital || !touches(next)) return false;
  let first = at;
  while (first > at - LONGEST && words[first - 1]?.capital && words[first]!.gap === ' ') first -= 1;
  const link = words[first - 1];
  const key = words[first - 2]?.key ?? '';
  return first < at && link?.key === 'for' && (SITTING.has(key) || key === 'candidate');
}
