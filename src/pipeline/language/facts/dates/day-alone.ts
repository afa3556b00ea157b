import type { Token } from '../../../types.ts';
import { DAY_IN_MS } from '../../../wording/calendar.ts';
import { isDayOfMonth, isoDay, timeOf } from './calendar.ts';
import type { Found, Place } from './found.ts';
import { dayNumber, isOrdinal } from './words.ts';

/** Behind one of these it is a day: "on the 24th", "until the 3rd". */
const LEADS = /^(?:on|by|until|till|since|from|before|after|to|for|through)$/;
const DIGITS = /^\d{1,2}(?:st|nd|rd|th)$/;
/** "The first", "on the third": seldom days. */
const FEWEST_SPELLED = 10;
/** What goes on with a noun: "the 12th floor", "the 5th of its kind". */
const NOUN = /^(?:NOUN|PROPN|ADJ|NUM)$/;
const MONTHS_AROUND = [-1, 0, 1];

/**
 * "On the 24th", "the 3rd": a day whose month goes without saying. It is the one nearest to when the document was written,
 * the next one where the words look ahead, the last one where they look back; open where nothing tells when that was.
 */
export function dayAlone(place: Place): Found | null {
  const { tokens, at, to } = place;
  const number = dayNumber(tokens[at]!);
  if (number === null || tokens[at - 1]?.lower !== 'the' || !isDayWord(tokens, at)) return null;
  const next = at + 1 < to ? tokens[at + 1]! : null;
  if (next && (NOUN.test(next.pos) || /^(?:of|-|–|century)$/.test(next.lower))) return null;
  return { from: at, to: at + 1, value: place.published && nearDay(place, number), rule: 'date-day-alone' };
}

function isDayWord(tokens: readonly Token[], at: number): boolean {
  const led = LEADS.test(tokens[at - 2]?.lower ?? '');
  if (isOrdinal(tokens[at]!)) return led && dayNumber(tokens[at]!)! >= FEWEST_SPELLED;
  return DIGITS.test(tokens[at]!.text) && (led || tokens[at - 2]?.pos !== 'VERB');
}

function nearDay({ tokens, published, tense, at }: Place, number: number): string | null {
  const today = timeOf(published!);
  const date = new Date(today);
  const days = MONTHS_AROUND.flatMap((shift) => {
    const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + shift, 1));
    return isDayOfMonth(first.getUTCMonth() + 1, number) ? [first.getTime() + (number - 1) * DAY_IN_MS] : [];
  });
  const which = tense(at);
  // "Moved it to the 19th", "summoned them for the 19th": done, for a day that may be to come.
  const isOver =
    which === 'past' && !/^(?:to|for|from|by|until|till|before|through)$/.test(tokens[at - 2]?.lower ?? '');
  const fitting = days.filter((day) => (which === 'ahead' ? day >= today : !isOver || day <= today));
  const [best] = fitting.sort((a, b) => Math.abs(a - today) - Math.abs(b - today));
  return best === undefined ? null : isoDay(best);
}
