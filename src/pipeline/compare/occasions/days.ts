import { DAY_IN_MS, MONTHS } from '../../wording/calendar.ts';
import { dayWithoutYear, statedDay } from '../../wording/stated-day.ts';

/** The days a sentence names by month and number, with the year where it gives one. */
export function daysIn(words: string): Day[] {
  const days: Day[] = [];
  for (const [, before, name, after, year] of words.matchAll(DAY)) {
    const number = Number(before ?? after);
    const month = MONTHS.findIndex((full) => full.startsWith(name!.toLowerCase().slice(0, 3)));
    if (number >= 1 && number <= 31) days.push({ year: year ? Number(year) : null, month, day: number });
  }
  return days;
}

/** The day a document is dated: as stated of it, with its year or without in the dateline it opens with; null where neither is. */
export function ownDay(document: { published: string | null; text: string }): Day | null {
  const stated = statedDay(document) ?? dayWithoutYear(document);
  if (stated === null) return null;
  const [day, month, year] = stated.split('-').map(Number).reverse();
  return { year: year ?? null, month: month! - 1, day: day! };
}

/** Whether two days are at most so many days apart; where a year is not given they count as of one year. */
export function areNear(a: Day, b: Day, days: number): boolean {
  const year = a.year ?? b.year ?? LEAP_YEAR;
  const [one, other] = [Date.UTC(a.year ?? year, a.month, a.day), Date.UTC(b.year ?? year, b.month, b.day)];
  return Math.abs(one - other) <= days * DAY_IN_MS;
}

const NAMES = `(?:${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)}|t)?`).join('|')})`;
const DAY = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(${NAMES})\\b\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:,? (\\d{4}))?`,
  'gi',
);
const LEAP_YEAR = 2024;

export interface Day {
  /** null where it is not given. */
  readonly year: number | null;
  /** 0-based. */
  readonly month: number;
  readonly day: number;
}
