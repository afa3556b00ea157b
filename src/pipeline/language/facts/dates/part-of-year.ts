import { twoDigits } from '../../../wording/calendar.ts';
import type { Found, Place } from './found.ts';
import { isYearNumber } from './words.ts';

/** "The first quarter of 2024", "the second half of 2025": the months it spans; "by the end of the year" has no value. */
export function partOfYear({ tokens, at, to }: Place): Found | null {
  const words = tokens.slice(at, Math.min(to, at + 4)).map(({ lower }) => lower);
  const [which = '', part = '', of = '', year = ''] = words;
  const from = at > 0 && tokens[at - 1]!.lower === 'the' ? at - 1 : at;
  const edge = `${part} ${of}` === 'of the' && /^(?:year|month|week|decade|century)$/.test(year);
  if (edge && /^(?:end|beginning|start|middle)$/.test(which))
    return { from, to: at + 4, value: null, rule: 'date-edge' };
  const length = LENGTHS.get(part);
  const place = PLACES.get(which);
  if (!length || !place || of !== 'of' || at + 4 > to || !isYearNumber(tokens[at + 3]!)) return null;
  const last = place === 'last' ? 12 : place * length;
  if (last > 12) return null;
  const months = [last - length + 1, last].map((month) => `${year}-${twoDigits(month)}`);
  return { from, to: at + 4, value: months.join('/'), rule: 'date-part' };
}

const LENGTHS = new Map([
  ['quarter', 3],
  ['half', 6],
]);
const PLACES = new Map<string, number | 'last'>([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', 'last'],
  ['final', 'last'],
]);
