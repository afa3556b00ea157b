import calendar from '../data/calendar.json' with { type: 'json' };

/** The months in their order, in small letters. */
export const MONTHS: readonly string[] = calendar.months;

/** For a pattern: any weekday, any month, in small letters. */
export const WEEKDAY = `(?:${calendar.weekdays.join('|')})`;
export const MONTH = `(?:${calendar.months.join('|')})`;

const NAMES: ReadonlySet<string> = new Set([...calendar.weekdays, ...calendar.months]);
const SHORT: ReadonlySet<string> = new Set(calendar.short);

/** True for the name of a weekday or a month: "friday", "may". */
export function isCalendarName(lower: string): boolean {
  return NAMES.has(lower);
}

/** True for what a head may give of its day: "friday", "may", "sept", "3". */
export function isOfDay(lower: string): boolean {
  return NAMES.has(lower) || SHORT.has(lower) || /^\d{1,2}$/.test(lower);
}
