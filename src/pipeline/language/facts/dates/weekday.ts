import units from '../../../data/units.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { DAY_IN_MS } from '../../../wording/calendar.ts';
import { isoDay, timeOf } from './calendar.ts';
import { dayAndMonth } from './day-and-month.ts';
import type { Found, Place } from './found.ts';
import { monthAndDay } from './month-and-day.ts';
import { DIRECTIONS, dayNumber, partOfDay } from './words.ts';

/** "Friday", "last Friday", "Friday morning", "Friday, May 16, 2025", "Friday 16 May", "Friday (16 May)". */
export function weekday(place: Place): Found | null {
  const { tokens, at, to } = place;
  const which = LEADS.has(tokens[at]!.lower) && at + 1 < to ? at + 1 : at;
  const name = tokens[which]!;
  const number = WEEKDAYS.get(name.lower);
  if (number === undefined || !/^\p{Lu}/u.test(name.text)) return null;
  let next = which + 1;
  if (next < to && tokens[next]!.text === ',') next += 1;
  const rest = next < to ? { ...place, at: next } : null;
  const date = rest && (dayAndMonth(rest) ?? monthAndDay(rest));
  if (date && (date.value !== null || which === at))
    return { ...date, from: at, rule: date.value === null ? date.rule : 'date-full' };
  const bracketed = inBrackets(place, which + 1);
  if (bracketed) return { ...bracketed, from: at };
  const lead = which > at ? tokens[at]!.lower : '';
  const week = weekBehind(tokens, which + 1, to);
  if (week !== null)
    return {
      from: at,
      to: which + 4,
      value: place.published && dayOfWeek(place.published, number, week),
      rule: 'date-weekday',
    };
  const numbered = which === at ? dayOfMonth(place, number) : null;
  if (numbered) return numbered;
  const known = place.published !== null && isDayOf(name) && !isOfStory(place);
  const value = known ? nearWeekday(place, number, lead) : null;
  return { from: at, to: partOfDay(tokens, which + 1, to), value, rule: 'date-weekday' };
}

// "Monday | (28 July)"
function inBrackets(place: Place, open: number): Found | null {
  const { tokens, to } = place;
  if (open + 2 >= to || tokens[open]!.text !== '(') return null;
  const rest = { ...place, at: open + 1 };
  const date = dayAndMonth(rest) ?? monthAndDay(rest);
  return date && date.value !== null && tokens[date.to]?.text === ')' ? { ...date, to: date.to + 1 } : null;
}

// "Sunday | the 6th": the one that is a Sunday.
function dayOfMonth({ tokens, at, to, published }: Place, number: number): Found | null {
  if (at + 2 >= to || tokens[at + 1]!.lower !== 'the' || !/^\d{1,2}(?:st|nd|rd|th)$/.test(tokens[at + 2]!.lower))
    return null;
  const day = dayNumber(tokens[at + 2]!);
  if (day === null) return null;
  const today = timeOf(published ?? '');
  const date = new Date(today);
  const days = [-1, 0, 1].flatMap((shift) => {
    const one = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + shift, day));
    return one.getUTCDate() === day && one.getUTCDay() === number ? [one.getTime()] : [];
  });
  const [nearest] = days.sort((a, b) => Math.abs(a - today) - Math.abs(b - today));
  return { from: at, to: at + 3, value: nearest === undefined ? null : isoDay(nearest), rule: 'date-weekday' };
}

// "They left on the Sunday and came back on | the Monday", "a cold Monday": of what is being told, and not of when it is told.
function isOfStory({ tokens, at, to }: Place): boolean {
  const article = tokens[at - 1]?.pos === 'ADJ' ? at - 2 : at - 1;
  if (/^an?$/.test(tokens[article]?.lower ?? '')) return true;
  return tokens[at - 1]?.lower === 'the' && (at + 1 >= to || !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]!.pos));
}

// "Wednesday | of next week": how many weeks from this one; null where nothing says which.
function weekBehind(tokens: readonly Token[], at: number, to: number): number | null {
  if (at + 2 >= to || tokens[at]!.lower !== 'of' || tokens[at + 2]!.lower !== 'week') return null;
  return DIRECTIONS.get(tokens[at + 1]!.lower) ?? null;
}

// Weeks begin on Monday.
function dayOfWeek(published: string, number: number, week: number): string {
  const today = timeOf(published);
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * DAY_IN_MS;
  return isoDay(monday + (week * 7 + ((number + 6) % 7)) * DAY_IN_MS);
}

// "Fridays" are no one day.
function isDayOf({ lower }: Token): boolean {
  return !lower.endsWith('s');
}

// Where nothing says whether it is over or still to come, two days could be meant.
function nearWeekday({ published, tense, at }: Place, number: number, lead: string): string | null {
  const today = timeOf(published!);
  const gap = (number - new Date(today).getUTCDay() + 7) % 7;
  // The day's own name is that day: news writes "on Friday" of its Friday.
  if (gap === 0 && lead !== 'last' && lead !== 'next' && lead !== 'coming') return isoDay(today);
  const ahead = lead === 'next' || lead === 'coming' || (lead !== 'last' && tense(at) === 'ahead');
  // "We propose a meeting this Sunday": the one to come, unless it is told as over.
  if (lead === 'this' && tense(at) === 'open') return isoDay(today + gap * DAY_IN_MS);
  if (!ahead && lead !== 'last' && tense(at) === 'open') return null;
  const days = ahead ? gap || 7 : gap - 7;
  return isoDay(today + days * DAY_IN_MS);
}

const LEADS = new Set(['last', 'next', 'this', 'coming']);
const WEEKDAYS = new Map(
  Object.entries(units.weekdays).flatMap(([name, number]) => [[name, number] as const, [`${name}s`, number] as const]),
);
