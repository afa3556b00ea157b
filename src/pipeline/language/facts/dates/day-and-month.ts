import { twoDigits } from '../../../wording/calendar.ts';
import { isDayOfMonth } from './calendar.ts';
import type { Found, Place } from './found.ts';
import { spanOfDays } from './span-of-days.ts';
import { withYear } from './with-year.ts';
import { dayDigits, dayNumber, isOrdinal, monthOf } from './words.ts';

/** "16 May 2025", "16th of May"; "3 to 5 June" as one span, and of "12, 13 and 19 June" the first. */
export function dayAndMonth(place: Place): Found | null {
  return single(place) ?? span(place) ?? listed(place);
}

function single(place: Place): Found | null {
  const { tokens, at, to } = place;
  const number = dayNumber(tokens[at]!);
  if (number === null) return null;
  const of = at + 1 < to && tokens[at + 1]!.lower === 'of' ? 1 : 0;
  if (!of && isOrdinal(tokens[at]!)) return null;
  const month = at + 1 + of < to ? monthOf(tokens[at + 1 + of]!) : null;
  if (!month || !isDayOfMonth(month, number)) return null;
  return withYear(place, at, at + 2 + of, month, number);
}

// "3 to 5 June", "3–5 June": both days are those of one month.
function span(place: Place): Found | null {
  const { tokens, at, to } = place;
  const glued = /^(\d{1,2})[-–](\d{1,2})$/.exec(tokens[at]!.text);
  const first = glued ? Number(glued[1]) : dayDigits(tokens[at]!);
  if (first === null) return null;
  if (glued) return spanOfDays(at, first, monthBehind(place, at + 1, Number(glued[2])));
  if (at + 2 >= to || !JOINTS.has(tokens[at + 1]!.lower)) return null;
  const last = single({ ...place, at: at + 2 });
  return last && spanOfDays(at, first, last);
}

function monthBehind(place: Place, at: number, number: number): Found | null {
  const month = at < place.to ? monthOf(place.tokens[at]!) : null;
  return month && isDayOfMonth(month, number) ? withYear(place, at - 1, at + 1, month, number) : null;
}

// The month is said once, behind the last day.
function listed(place: Place): Found | null {
  const { tokens, at, to } = place;
  const first = dayDigits(tokens[at]!);
  let before = first ?? 0;
  for (let next = at + 2; first !== null && next < Math.min(to, at + 2 * MOST_LISTED); next += 2) {
    const number = dayDigits(tokens[next]!);
    if (!/^(?:,|and|or)$/.test(tokens[next - 1]!.lower) || number === null || number <= before) return null;
    before = number;
    const last = single({ ...place, at: next });
    if (!last) continue;
    // Days that nothing resolves stand as they are worded.
    if (last.value === null) return { ...last, from: at, rule: 'date-listed' };
    const value = `${String(last.value).slice(0, -2)}${twoDigits(first)}`;
    return { from: at, to: at + 1, value, rule: 'date-listed' };
  }
  return null;
}

const JOINTS = new Set(['to', '-', '–', '—', 'until', 'till', 'through']);
/** Days that one month is said for. */
const MOST_LISTED = 6;
