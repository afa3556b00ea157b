import type { Dated, SourceDocument } from '../types.ts';
import { DAY_IN_MS } from '../wording/calendar.ts';
import { dayWithoutYear, eitherDay, firstWeekday, statedDay } from '../wording/stated-day.ts';

/**
 * By id, when each document was written that states no whole day: near the days that the others state, where these lie
 * close together. "HOLMVIK, June 4" beside a report of 5 June 2026 is of that year, "04/06/2026" of that month; further off
 * the weekday that it tells must be that of the day.
 */
export function datedOf(documents: readonly SourceDocument[]): Map<string, Dated> {
  const stated = documents.map((document) => statedDay(document));
  const days = stated.filter((day) => day !== null).sort();
  const found = new Map<string, Dated>();
  if (days.length === 0) return found;
  const near = apart(days[0]!, days.at(-1)!) > CLOSE ? null : days[days.length >> 1]!;
  const open = documents.filter((_, place) => stated[place] === null);
  for (const document of near === null ? [] : open) {
    const day = nextTo(dayWithoutYear(document), near!) ?? onlyNear(eitherDay(document), near!);
    found.set(document.id, { day, near: day ?? near! });
    if (day !== null) days.push(day);
  }
  const left = open.filter(({ id }) => (found.get(id)?.day ?? null) === null);
  for (const [id, day] of byWeekday(left, days)) found.set(id, { day, near: day });
  return found;
}

// By id, in rounds: what is dated so may itself lie near to another.
function byWeekday(documents: readonly SourceDocument[], days: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let before = -1; found.size > before; ) {
    before = found.size;
    const known = [...new Set([...days, ...found.values()])];
    for (const document of documents) {
      if (found.has(document.id)) continue;
      const day = ofWeekday(dayWithoutYear(document), firstWeekday(document), known);
      if (day !== null) found.set(document.id, day);
    }
  }
  return found;
}

// The year that puts it next to the others; what lies far from them stays open.
function nextTo(monthAndDay: string | null, near: string): string | null {
  return daysAround(monthAndDay, [near]).find((day) => apart(day, near) <= CLOSE) ?? null;
}

// The year in which the day is the weekday of the report, not far from any of the others.
function ofWeekday(monthAndDay: string | null, weekday: number | null, days: readonly string[]): string | null {
  const isNear = (day: string) => days.some((one) => apart(day, one) <= HALF_YEAR);
  const [only, other] = daysAround(monthAndDay, days).filter(
    (day) => new Date(day).getUTCDay() === weekday && isNear(day),
  );
  return other === undefined ? (only ?? null) : null;
}

function daysAround(monthAndDay: string | null, days: readonly string[]): string[] {
  if (monthAndDay === null) return [];
  const years = days.flatMap((day) => [-1, 0, 1].map((by) => Number(day.slice(0, 4)) + by));
  return [...new Set(years)].sort().map((year) => `${year}-${monthAndDay}`);
}

// "04/09/2024" beside reports of September: next to them, and the other day far off.
function onlyNear(days: readonly string[], near: string): string | null {
  const found = days.find((day) => apart(day, near) <= NEXT_TO);
  return found !== undefined && days.every((day) => day === found || apart(day, near) > FAR) ? found : null;
}

function apart(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / DAY_IN_MS;
}

/** In days. */
const NEXT_TO = 10;
const FAR = 24;
/** In days: documents of one affair that lie further apart may be of different years. */
const CLOSE = 100;
/** In days: of one day and month only one year is nearer. */
const HALF_YEAR = 182;
