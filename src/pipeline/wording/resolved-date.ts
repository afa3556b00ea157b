import { MONTHS_IN_TEXT } from './calendar.ts';

/** An ISO 8601 date, of a day, a month or a year, as a reader says it: "19 November 2024"; null for anything else. */
export function resolvedDate(value: string | number | null): string | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=$|T)/.exec(String(value ?? ''));
  if (!match) return null;
  const [, year = '', month, day] = match;
  const name = month === undefined ? undefined : MONTHS_IN_TEXT[Number(month) - 1];
  if (month !== undefined && name === undefined) return null;
  return [...(day === undefined ? [] : [String(Number(day))]), ...(name === undefined ? [] : [name]), year].join(' ');
}
