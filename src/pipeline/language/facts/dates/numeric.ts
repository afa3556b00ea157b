import { day, isDayOfMonth } from './calendar.ts';
import type { Found, Place } from './found.ts';

/** "2025-05-16", "16/05/2025", "16.05.2025": day and month apart only where one of them cannot be a month. */
export function numeric({ tokens, at }: Place): Found | null {
  const { text } = tokens[at]!;
  const iso = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/.exec(text);
  if (iso && isDayOfMonth(Number(iso[2]), Number(iso[3])))
    return { from: at, to: at + 1, value: text, rule: 'date-iso' };
  const slashed = /^(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d\d)$/.exec(text);
  if (!slashed) return null;
  const [a, b] = [Number(slashed[1]), Number(slashed[2])];
  const value =
    a > 12 && isDayOfMonth(b, a)
      ? day(slashed[3]!, b, a)
      : b > 12 && isDayOfMonth(a, b)
        ? day(slashed[3]!, a, b)
        : null;
  return {
    from: at,
    to: at + 1,
    value: a === b && isDayOfMonth(a, b) ? day(slashed[3]!, a, b) : value,
    rule: 'date-slashed',
  };
}
