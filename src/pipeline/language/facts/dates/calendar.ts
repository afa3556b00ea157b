import units from '../../../data/units.json' with { type: 'json' };
import { DAY_IN_MS, twoDigits } from '../../../wording/calendar.ts';
import type { Tense } from './found.ts';

/**
 * A day without its year is the one nearest to publication; of two that are nearly as far the one that the words look to:
 * "until 1 January" in a report of June.
 */
export function nearest(published: string, month: number, number: number, tense: Tense): string {
  const today = timeOf(published);
  const years = [-1, 0, 1].map((shift) => day(String(new Date(today).getUTCFullYear() + shift), month, number));
  const away = (one: string) => Math.abs(timeOf(one) - today);
  const [best, second] = years.toSorted((a, b) => away(a) - away(b));
  const isSide = (one: string) => tense === (timeOf(one) < today ? 'past' : 'ahead');
  return away(best!) > FAR && isSide(second!) ? second! : best!;
}

/** The month of that number that was last, seen from publication, or, ahead of it, that comes next; this month is both. */
export function monthNear(published: string, month: number, ahead: boolean): string {
  const date = new Date(timeOf(published));
  const [years, now] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  const shift = ahead ? (month < now ? 1 : 0) : month > now ? -1 : 0;
  return `${years + shift}-${twoDigits(month)}`;
}

/** What "last month" or "next year" is, seen from publication; null where it is no month, year or day. */
export function periodValue(published: string, direction: number, noun: string): string | null {
  const date = new Date(timeOf(published));
  const [years, months] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (noun === 'year') return String(years + direction);
  if (noun === 'month') return isoDay(Date.UTC(years, months + direction, 1)).slice(0, 7);
  if (/^(?:night)$/.test(noun) && direction === -1) return isoDay(date.getTime() - DAY_IN_MS);
  if (/^(?:morning|afternoon|evening)$/.test(noun) && direction === 0) return isoDay(date.getTime());
  const month = MONTHS.get(noun);
  if (!month || direction === 0) return month ? `${years}-${twoDigits(month)}` : null;
  const past = month - 1 < months ? 0 : -1;
  return `${years + (direction < 0 ? past : past + 1)}-${twoDigits(month)}`;
}

/** What "two months ago" is, seen from publication, as exactly as it is said. */
export function agoValue(published: string, count: number, unit: string): string | null {
  const date = new Date(timeOf(published));
  if (unit === 'days') return isoDay(date.getTime() - count * DAY_IN_MS);
  if (unit === 'years') return String(date.getUTCFullYear() - count);
  if (unit !== 'months') return null;
  return isoDay(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - count, 1)).slice(0, 7);
}

/** True where the month has such a day. */
export function isDayOfMonth(month: number, number: number): boolean {
  return month >= 1 && month <= 12 && number >= 1 && number <= new Date(Date.UTC(2024, month, 0)).getUTCDate();
}

/** An ISO date of a year, a month and a day. */
export function day(years: string, month: number, number: number): string {
  return `${years}-${twoDigits(month)}-${twoDigits(number)}`;
}

/** A day of any year, "--06-03", as XML Schema's gMonthDay writes it. */
export function withoutYear(month: number, number: number): string {
  return `--${twoDigits(month)}-${twoDigits(number)}`;
}

/** The stated date as it is written, whatever the time of day and its zone. */
export function timeOf(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
}

/** The ISO date of a time. */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** From here on a day may be that of another year. */
const FAR = 120 * DAY_IN_MS;

export const MONTHS = new Map(Object.entries(units.months));
