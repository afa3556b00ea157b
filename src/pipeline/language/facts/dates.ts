import units from '../../data/units.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { truthOfWord } from '../../wording/fact-of-word.ts';
import type { Amount } from './amounts.ts';
import { ago } from './dates/ago.ts';
import { MONTHS } from './dates/calendar.ts';
import { dayAlone } from './dates/day-alone.ts';
import { dayAndMonth } from './dates/day-and-month.ts';
import type { Found, Place } from './dates/found.ts';
import { monthAndDay } from './dates/month-and-day.ts';
import { numeric } from './dates/numeric.ts';
import { partOfYear } from './dates/part-of-year.ts';
import { relative } from './dates/relative.ts';
import { weekday } from './dates/weekday.ts';
import { year } from './dates/year.ts';

/**
 * The dates among tokens [from, to), in order: full and partial dates, spans of days, weekdays, years, "last month", "two
 * weeks ago". The value is ISO 8601 where the words give it, or where they do so from when the document was written (a
 * weekday, "yesterday", a day without its year); "--06-03" for a day whose year nothing tells; else null. `tense` says
 * whether the words around a token look back or ahead.
 */
export function datesIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  { day: published, near }: When,
  tense: Place['tense'],
): Amount[] {
  const found: Amount[] = [];
  let at = from;
  while (at < to) {
    const date = mayOpen(tokens[at]!.lexeme) ? dateAt({ tokens, at, to, published, near, tense }) : null;
    if (date) found.push({ ...date, kind: 'date', unit: null });
    at = date?.to ?? at + 1;
  }
  return found;
}

/** When a document was written. */
export interface When {
  /** The day, as an ISO date; null where it is not known. */
  readonly day: string | null;
  /** An ISO date in whose neighbourhood a day without a year lies; null where nothing tells. */
  readonly near: string | null;
}

const mayOpen = truthOfWord((lower) => STARTS.has(lower) || /^\d/.test(lower) || lower.startsWith('mid-'));

function dateAt(place: Place): Found | null {
  for (const rule of RULES) {
    const found = rule(place);
    if (found) return found;
  }
  return null;
}

/** The fuller a date, the earlier it is asked for. */
const RULES: readonly ((place: Place) => Found | null)[] = [
  numeric,
  weekday,
  dayAndMonth,
  monthAndDay,
  relative,
  partOfYear,
  ago,
  year,
  dayAlone,
];
/** Words that a date can begin with; most begin none. */
const STARTS = new Set([
  ...MONTHS.keys(),
  ...[...MONTHS.keys()].map((name) => `${name}.`),
  ...Object.keys(units.weekdays).flatMap((name) => [name, `${name}s`]),
  ...Object.keys(units.numbers),
  ...Object.keys(units.ordinals),
  ...['today', 'yesterday', 'tomorrow', 'tonight', 'last', 'this', 'next', 'coming', 'final', 'a', 'an'],
  ...['end', 'beginning', 'start', 'middle'],
]);
