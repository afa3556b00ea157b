import { twoDigits } from '../../../wording/calendar.ts';
import type { Found } from './found.ts';

/** The days from the first to the last of one month, as one date: "2025-06-03/2025-06-05"; null where they are no span. */
export function spanOfDays(from: number, first: number, last: Found | null): Found | null {
  if (!last) return null;
  if (last.value === null) return { from, to: last.to, value: null, rule: 'date-span' };
  const end = String(last.value);
  if (first >= Number(end.slice(-2))) return null;
  return { from, to: last.to, value: `${end.slice(0, -2)}${twoDigits(first)}/${end}`, rule: 'date-span' };
}
