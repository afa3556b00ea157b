import { NUMBER_WORDS } from '../../../wording/number-words.ts';
import { TIMES } from '../lists.ts';
import { agoValue } from './calendar.ts';
import type { Found, Place } from './found.ts';

/** "two weeks ago", "a year earlier"; "six years earlier than planned" is how long, and no date. */
export function ago({ tokens, at, to, published }: Place): Found | null {
  const count =
    at + 2 < to
      ? (NUMBERS.get(tokens[at]!.lower) ?? (/^\d{1,3}$/.test(tokens[at]!.text) ? Number(tokens[at]!.text) : null))
      : null;
  const unit = at + 2 < to ? TIMES.get(tokens[at + 1]!.lower.replace(/(?<=..)s$/, '')) : undefined;
  if (count === null || !unit || !/^(?:ago|earlier)$/.test(tokens[at + 2]!.lower)) return null;
  if (at + 3 < to && tokens[at + 3]!.lower === 'than') return null;
  const exact = tokens[at + 2]!.lower === 'ago' && published ? agoValue(published, count, unit) : null;
  return { from: at, to: at + 3, value: exact, rule: 'date-ago' };
}

const NUMBERS = new Map<string, number>([...NUMBER_WORDS, ['a', 1], ['an', 1]]);
