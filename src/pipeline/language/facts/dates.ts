import units from '../../data/units.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import type { Amount } from './amounts.ts';

import { agoValue, DAY, day, isDay, isoDay, MONTHS, nearest, periodValue, timeOf, two } from './calendar.ts';

/**
 * The dates among tokens [from, to), in order: full and partial dates, weekdays, years, "last month", "two weeks ago".
 * The value is ISO 8601 where the words give it, or where they do so from `published` (a weekday, "yesterday", a day
 * without its year); else null. `future` says whether the words around a token look ahead.
 */
export function datesIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  published: string | null,
  future: (at: number) => boolean,
): Amount[] {
  const found: Amount[] = [];
  let at = from;
  while (at < to) {
    const date = dateAt({ tokens, at, to, published, future });
    if (date) found.push({ ...date, kind: 'date', unit: null });
    at = date?.to ?? at + 1;
  }
  return found;
}

function dateAt(place: Place): Found | null {
  const { tokens, at } = place;
  if (!STARTS.has(tokens[at]!.lower) && !/^\d/.test(tokens[at]!.text)) return null;
  return (
    numeric(place) ??
    weekday(place) ??
    dayAndMonth(place) ??
    monthAndDay(place) ??
    relative(place) ??
    edge(place) ??
    ago(place) ??
    year(place)
  );
}

// "2025-05-16", "16/05/2025", "16.05.2025": day and month apart only where one of them cannot be a month.
function numeric({ tokens, at }: Place): Found | null {
  const { text } = tokens[at]!;
  const iso = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/.exec(text);
  if (iso && isDay(Number(iso[2]), Number(iso[3]))) return { from: at, to: at + 1, value: text, rule: 'date-iso' };
  const slashed = /^(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d\d)$/.exec(text);
  if (!slashed) return null;
  const [a, b] = [Number(slashed[1]), Number(slashed[2])];
  const value = a > 12 && isDay(b, a) ? day(slashed[3]!, b, a) : b > 12 && isDay(a, b) ? day(slashed[3]!, a, b) : null;
  return { from: at, to: at + 1, value: a === b && isDay(a, b) ? day(slashed[3]!, a, b) : value, rule: 'date-slashed' };
}

// "Friday", "last Friday", "Friday morning", "Friday, May 16, 2025", "Friday 16 May".
function weekday(place: Place): Found | null {
  const { tokens, at, to } = place;
  const which = LEADS.has(tokens[at]!.lower) && at + 1 < to ? at + 1 : at;
  const name = tokens[which]!;
  const number = WEEKDAYS.get(name.lower);
  if (number === undefined || !/^\p{Lu}/u.test(name.text)) return null;
  let next = which + 1;
  if (next < to && tokens[next]!.text === ',') next += 1;
  const rest = next < to ? { ...place, at: next } : null;
  const date = rest && (dayAndMonth(rest) ?? monthAndDay(rest));
  if (date && date.value !== null) return { ...date, from: at, rule: 'date-full' };
  const lead = which > at ? tokens[at]!.lower : '';
  const value = place.published && isDayOf(name) ? nearWeekday(place, number, lead) : null;
  return { from: at, to: partOfDay(tokens, which + 1, to), value, rule: 'date-weekday' };
}

// "Fridays" are no one day.
function isDayOf({ lower }: Token): boolean {
  return !lower.endsWith('s');
}

function nearWeekday({ published, future, at }: Place, number: number, lead: string): string | null {
  const today = timeOf(published!);
  const ahead = lead === 'next' || lead === 'coming' || (lead !== 'last' && future(at));
  const gap = (number - new Date(today).getUTCDay() + 7) % 7;
  const days = ahead ? gap || 7 : gap - 7 === -7 ? (lead === 'last' ? -7 : 0) : gap - 7;
  return isoDay(today + days * DAY);
}

// "16 May 2025", "16th of May", "the night of 4 May".
function dayAndMonth(place: Place): Found | null {
  const { tokens, at, to } = place;
  const number = dayNumber(tokens[at]!);
  if (number === null) return null;
  const of = at + 1 < to && tokens[at + 1]!.lower === 'of' ? 1 : 0;
  if (!of && ORDINALS.has(tokens[at]!.lower)) return null;
  const month = at + 1 + of < to ? monthOf(tokens[at + 1 + of]!) : null;
  if (!month || !isDay(month, number)) return null;
  return withYear(place, at, at + 2 + of, month, number);
}

// "May 16", "May 16th, 2025", "May 2025", "mid-May", "in May", "late March".
function monthAndDay(place: Place): Found | null {
  const { tokens, at, to } = place;
  const month = monthOf(tokens[at]!);
  if (!month) return null;
  const number = at + 1 < to ? dayNumber(tokens[at + 1]!) : null;
  const noun = at + 2 < to ? tokens[at + 2]! : null;
  const counted = noun?.pos === 'NOUN' && /s$/.test(noun.lower);
  if (number !== null && isDay(month, number) && !counted) return withYear(place, at, at + 2, month, number);
  if (!isMonthByItself(place)) return null;
  const after = at + 1 < to && tokens[at + 1]!.text === ',' ? at + 2 : at + 1;
  const stated = after < to && isYearNumber(tokens[after]!) ? tokens[after]!.text : null;
  const from = startOfPeriod(tokens, at);
  if (stated) return { from, to: after + 1, value: from === at ? `${stated}-${two(month)}` : null, rule: 'date-month' };
  return { from, to: at + 1, value: null, rule: 'date-month' };
}

// "May" and "March" are verbs as well, "Jan" and "Dec" may be anybody's.
function isMonthByItself({ tokens, at }: Place): boolean {
  const { text, lower, pos } = tokens[at]!;
  if (!/^\p{Lu}/u.test(text)) return false;
  if (lower !== 'may' && lower !== 'march' && lower.length > 4) return true;
  if (pos === 'AUX' || pos === 'VERB') return false;
  const before = at > 0 ? tokens[at - 1]!.lower : '';
  return /^(?:in|since|by|until|of|from|last|next|this|early|late|mid|during|before|after|every|through|-)$/.test(
    before,
  );
}

function withYear(place: Place, from: number, end: number, month: number, number: number): Found {
  const { tokens, to } = place;
  const after = end < to && tokens[end]!.text === ',' ? end + 1 : end;
  if (after < to && isYearNumber(tokens[after]!)) {
    return { from, to: after + 1, value: day(tokens[after]!.text, month, number), rule: 'date-full' };
  }
  return { from, to: end, value: place.published ? nearest(place.published, month, number) : null, rule: 'date-day' };
}

// "yesterday", "last month", "this week", "next year", "last autumn".
function relative({ tokens, at, to, published }: Place): Found | null {
  const { lower } = tokens[at]!;
  const shift = NEAR_DAYS.get(lower);
  if (shift !== undefined) {
    const value = published ? isoDay(timeOf(published) + shift * DAY) : null;
    return { from: at, to: partOfDay(tokens, at + 1, to), value, rule: 'date-near' };
  }
  const direction = DIRECTIONS.get(lower);
  const noun = at + 1 < to ? tokens[at + 1]! : null;
  if (direction === undefined || !noun || !isPeriod(noun)) return null;
  const from = startOfPeriod(tokens, at);
  const value = published && from === at ? periodValue(published, direction, noun.lower) : null;
  return { from, to: at + 2, value, rule: 'date-period' };
}

function isPeriod({ lower, text }: Token): boolean {
  return PERIODS.has(lower) || (MONTHS.has(lower) && /^\p{Lu}/u.test(text));
}

// "by the end of the year", "at the start of the month".
function edge({ tokens, at, to }: Place): Found | null {
  const words = tokens.slice(at, Math.min(to, at + 4)).map(({ lower }) => lower);
  const [which = '', of = '', the = '', period = ''] = words;
  if (
    !/^(?:end|beginning|start|middle)$/.test(which) ||
    of !== 'of' ||
    the !== 'the' ||
    !/^(?:year|month|week|decade|century)$/.test(period)
  )
    return null;
  return { from: at > 0 && tokens[at - 1]!.lower === 'the' ? at - 1 : at, to: at + 4, value: null, rule: 'date-edge' };
}

// "two weeks ago", "a year earlier".
function ago({ tokens, at, to, published }: Place): Found | null {
  const count =
    at + 2 < to
      ? (NUMBERS.get(tokens[at]!.lower) ?? (/^\d{1,3}$/.test(tokens[at]!.text) ? Number(tokens[at]!.text) : null))
      : null;
  const unit = at + 2 < to ? TIMES.get(tokens[at + 1]!.lower.replace(/(?<=..)s$/, '')) : undefined;
  if (count === null || !unit || !/^(?:ago|earlier)$/.test(tokens[at + 2]!.lower)) return null;
  const exact = tokens[at + 2]!.lower === 'ago' && published ? agoValue(published, count, unit) : null;
  return { from: at, to: at + 3, value: exact, rule: 'date-ago' };
}

// "in 2022", "early 2024", "the 1990s", "the 2026 election": a bare number is a year only where words make it one.
function year({ tokens, at, to }: Place): Found | null {
  const token = tokens[at]!;
  if (/^(?:1[89]|20)\d0s$/.test(token.text)) return { from: at, to: at + 1, value: null, rule: 'date-decade' };
  if (!isYearNumber(token)) return null;
  const before = at > 0 ? tokens[at - 1]!.lower : '';
  const after = at + 1 < to ? tokens[at + 1]! : null;
  const plural = after?.pos === 'NOUN' && /s$/.test(after.lower);
  const from = startOfPeriod(tokens, at);
  const said = YEAR_LEADS.has(before) && !(plural && before !== 'the' && before !== 'since');
  if (from === at && !said) return null;
  return { from, to: at + 1, value: from === at ? token.text : null, rule: 'date-year' };
}

// "early", "late", "mid-", "the end of": part of the date, and what keeps it from being a whole one.
function startOfPeriod(tokens: readonly Token[], at: number): number {
  const before = at > 0 ? tokens[at - 1]!.lower : '';
  if (before === '-' && at > 1 && tokens[at - 2]!.lower === 'mid') return at - 2;
  if (/^(?:early|late|mid|earlier|later)$/.test(before)) return at - 1;
  const edge = at > 1 && before === 'of' && /^(?:end|beginning|start|middle)$/.test(tokens[at - 2]!.lower);
  if (!edge) return at;
  return at > 2 && tokens[at - 3]!.lower === 'the' ? at - 3 : at - 2;
}

function partOfDay(tokens: readonly Token[], at: number, to: number): number {
  return at < to && /^(?:morning|afternoon|evening|night|midnight|noon)$/.test(tokens[at]!.lower) ? at + 1 : at;
}

function monthOf({ lower, text }: Token): number | null {
  const found = MONTHS.get(lower.replace(/\.$/, ''));
  if (!found || (lower.length > 4 && !/^\p{Lu}/u.test(text) && lower === 'march')) return null;
  return found;
}

function dayNumber({ text, lower }: Token): number | null {
  const word = ORDINALS.get(lower);
  if (word) return word;
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text);
  const number = match ? Number(match[1]) : 0;
  return number >= 1 && number <= 31 ? number : null;
}

function isYearNumber({ text }: Token): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text);
}

const WEEKDAYS = new Map(
  Object.entries(units.weekdays).flatMap(([name, number]) => [[name, number] as const, [`${name}s`, number] as const]),
);

const NUMBERS = new Map<string, number>([...Object.entries(units.numbers), ['a', 1], ['an', 1]]);

const TIMES = new Map(Object.entries(units.times));

const ORDINALS = new Map(Object.entries(units.ordinals));

const NEAR_DAYS = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tonight', 0],
]);

const DIRECTIONS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

const LEADS = new Set(['last', 'next', 'this', 'coming']);

const PERIODS = new Set([...units.periods, ...units.seasons]);

const YEAR_LEADS = new Set(units.yearLeads);

const STARTS = new Set([
  ...MONTHS.keys(),
  ...[...MONTHS.keys()].map((name) => `${name}.`),
  ...WEEKDAYS.keys(),
  ...NEAR_DAYS.keys(),
  ...DIRECTIONS.keys(),
  ...LEADS,
  ...NUMBERS.keys(),
  ...ORDINALS.keys(),
  'end',
  'beginning',
  'start',
  'middle',
]);

type Found = Pick<Amount, 'from' | 'to' | 'value' | 'rule'>;

interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly to: number;
  readonly published: string | null;
  readonly future: (at: number) => boolean;
}
