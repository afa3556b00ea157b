import { day, nearest, withoutYear } from './calendar.ts';
import type { Found, Place, Tense } from './found.ts';
import { dayNumber, isYearNumber, monthOf } from './words.ts';

/**
 * A day and month at tokens [from, end) with its year: the one behind it, that of the day it is joined with ("28 May to 2
 * June 2025"), else the one that puts it nearest to when the document was written; where nothing tells the year it is left out.
 */
export function withYear(place: Place, from: number, end: number, month: number, number: number): Found {
  const { tokens, to, near } = place;
  const after = end < to && tokens[end]!.text === ',' ? end + 1 : end;
  if (after < to && isYearNumber(tokens[after]!)) {
    return { from, to: after + 1, value: day(tokens[after]!.text, month, number), rule: 'date-full' };
  }
  const joined = yearOfNext(place, end, month);
  if (joined !== null) return { from, to: end, value: day(joined, month, number), rule: 'date-joined' };
  return {
    from,
    to: end,
    value: near ? nearest(near, month, number, sideOf(place, from)) : withoutYear(month, number),
    rule: 'date-day',
  };
}

// What is over is told with its year, but for what has lasted since.
function sideOf({ tokens, tense }: Place, from: number): Tense {
  const which = tense(from);
  return which === 'past' && tokens[from - 1]?.lower !== 'since' ? 'open' : which;
}

function yearOfNext({ tokens, to }: Place, end: number, month: number): string | null {
  if (end + 3 >= to || !JOINTS.test(tokens[end]!.lower)) return null;
  const [a, b] = [tokens[end + 1]!, tokens[end + 2]!];
  const next = dayNumber(a) !== null ? monthOf(b) : dayNumber(b) !== null ? monthOf(a) : null;
  const year = tokens[end + 3]!.text === ',' ? tokens[end + 4] : tokens[end + 3];
  if (next === null || !year || end + 4 > to || !isYearNumber(year)) return null;
  return month <= next ? year.text : String(Number(year.text) - 1);
}

const JOINTS = /^(?:to|and|or|until|till|through|-|–|—)$/;
