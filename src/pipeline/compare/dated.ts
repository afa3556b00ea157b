import type { Dated, SourceDocument } from '../types.ts';
import { DAY_IN_MS } from '../wording/calendar.ts';
import { dayWithoutYear, eitherDay, statedDay } from '../wording/stated-day.ts';

/**
 * By id, when each document was written that states no whole day: near the days that the others state, where these lie
 * close together. "HOLMVIK, June 4" beside a report of 5 June 2026 is of that year, "04/06/2026" of that month.
 */
export function datedOf(documents: readonly SourceDocument[]): Map<string, Dated> {
  const stated = documents.map((document) => statedDay(document));
  const days = stated.filter((day) => day !== null).sort();
  const near = days[days.length >> 1];
  const found = new Map<string, Dated>();
  if (near === undefined || apart(days[0]!, days.at(-1)!) > CLOSE) return found;
  for (const [place, document] of documents.entries()) {
    if (stated[place] !== null) continue;
    const day = wholeOf(dayWithoutYear(document), near) ?? onlyNear(eitherDay(document), near);
    found.set(document.id, { day, near: day ?? near });
  }
  return found;
}

// The year that puts it next to the others; what lies far from them stays open.
function wholeOf(monthAndDay: string | null, near: string): string | null {
  if (monthAndDay === null) return null;
  const year = Number(near.slice(0, 4));
  const days = [year - 1, year, year + 1].map((one) => `${one}-${monthAndDay}`);
  return days.find((day) => apart(day, near) <= CLOSE) ?? null;
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
