import units from '../data/units.json' with { type: 'json' };

const LISTED = Object.entries(units.months);
const WEEKDAYS = Object.keys(units.weekdays);

/** The months in their order, in small letters and in full: the first name that the list has for each number. */
export const MONTHS: readonly string[] = LISTED.filter(
  ([, number], at) => LISTED.findIndex(([, other]) => other === number) === at,
).map(([name]) => name);

/** The same as a text writes them: "January". */
export const MONTHS_IN_TEXT: readonly string[] = MONTHS.map((name) => name[0]!.toUpperCase() + name.slice(1));

/** The same by their first three letters: "jan". */
export const SHORT_MONTHS: readonly string[] = MONTHS.map((name) => name.slice(0, 3));

/** For a pattern: any weekday, any month, in small letters. */
export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
export const MONTH = `(?:${MONTHS.join('|')})`;

/** True for the name of a weekday or a month: "friday", "may", "aug.". */
export function isCalendarName(lower: string): boolean {
  return NAMES.has(lower);
}

/** True for what a head may give of its day: "friday", "may", "sept", "3". */
export function isOfDay(lower: string): boolean {
  return NAMES.has(lower) || SHORT.has(lower) || (lower.length < 3 && /^\d{1,2}$/.test(lower));
}

/** A month or a day as a date writes it: "07". */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** For the difference of two dates. */
export const DAY_IN_MS = 86_400_000;

const SHORT: ReadonlySet<string> = new Set(Object.keys(units.months));
const NAMES: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS, ...[...SHORT].map((month) => `${month}.`)]);
