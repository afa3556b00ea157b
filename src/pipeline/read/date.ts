import { MONTHS, twoDigits } from '../wording/calendar.ts';

/**
 * A stated date in ISO 8601, with time and offset where both are stated; null where the words leave it open, as
 * "05/06/2025" does, or name a day no calendar has.
 */
export function statedDate(words: string): string | null {
  const text = words.trim().slice(0, 100);
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i.exec(text);
  if (iso) return dateOf(iso[1]!, Number(iso[2]), Number(iso[3]), timeOf(iso[4], iso[5], iso[6], iso[7]));
  const dayFirst =
    /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b(?:,?\s+(\d\d):(\d\d)(?::(\d\d))?\s*(Z|GMT|UTC|UT|[+-]\d{4})?)?/i.exec(
      text,
    );
  if (dayFirst)
    return dateOf(
      dayFirst[3]!,
      monthOf(dayFirst[2]!),
      Number(dayFirst[1]),
      timeOf(dayFirst[4], dayFirst[5], dayFirst[6], dayFirst[7]),
    );
  const monthFirst = /^(?:[a-z]{3,9}\.?,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(text);
  return monthFirst ? dateOf(monthFirst[3]!, monthOf(monthFirst[1]!), Number(monthFirst[2]), '') : null;
}

function dateOf(year: string, month: number, day: number, time: string): string | null {
  const days = [
    31,
    Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ][month - 1];
  if (!days || day < 1 || day > days) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}${time}`;
}

// A time without its offset says less than the day alone: two readers would place it differently.
function timeOf(hour?: string, minute?: string, second?: string, zone?: string): string {
  if (!hour || !minute || !zone || Number(hour) > 23 || Number(minute) > 59) return '';
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
  return `T${hour}:${minute}:${second ?? '00'}${offset}`;
}

function monthOf(name: string): number {
  const short = name.slice(0, 3).toLowerCase();
  const index = MONTHS.findIndex(
    (month) => month.slice(0, 3) === short && month.startsWith(name.toLowerCase().replace(/^sept$/, 'sep')),
  );
  return index + 1;
}
