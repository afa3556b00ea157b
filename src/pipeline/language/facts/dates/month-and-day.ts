import { twoDigits } from '../../../wording/calendar.ts';
import { isDayOfMonth, monthNear } from './calendar.ts';
import type { Found, Place } from './found.ts';
import { spanOfDays } from './span-of-days.ts';
import { withYear } from './with-year.ts';
import { DIRECTIONS, dayDigits, dayNumber, isYearNumber, monthOf, startOfPeriod } from './words.ts';

/** "May 16", "May 16th, 2025", "June 3–5, 2025", "May 2025", "mid-May", "in May", "late March". */
export function monthAndDay(place: Place): Found | null {
  const month = monthOf(place.tokens[place.at]!);
  if (!month) return null;
  return span(place, month) ?? single(place, month) ?? alone(place, month);
}

function single(place: Place, month: number): Found | null {
  const { tokens, at, to } = place;
  const number = at + 1 < to ? dayNumber(tokens[at + 1]!) : null;
  if (number === null || !isDayOfMonth(month, number) || isCounted(place, at + 2)) return null;
  return withYear(place, at, at + 2, month, number);
}

// "In May 40 ships": what follows is counted.
function isCounted({ tokens, to }: Place, at: number): boolean {
  const noun = at < to ? tokens[at]! : null;
  return noun?.pos === 'NOUN' && /s$/.test(noun.lower);
}

function span(place: Place, month: number): Found | null {
  const { tokens, at, to } = place;
  const glued = at + 1 < to ? /^(\d{1,2})[-–](\d{1,2})$/.exec(tokens[at + 1]!.text) : null;
  const apart = !glued && at + 3 < to && /^(?:to|-|–|—|through|until)$/.test(tokens[at + 2]!.lower);
  const first = glued ? Number(glued[1]) : apart ? dayDigits(tokens[at + 1]!) : null;
  const last = glued ? Number(glued[2]) : apart ? dayDigits(tokens[at + 3]!) : null;
  const end = glued ? at + 2 : at + 4;
  if (first === null || last === null || !isDayOfMonth(month, last) || isCounted(place, end)) return null;
  // "May 3 to 5 June" has another month behind it.
  if (end < to && monthOf(tokens[end]!) !== null) return null;
  return spanOfDays(at, first, withYear(place, at, end, month, last));
}

function alone(place: Place, month: number): Found | null {
  const { tokens, at, to } = place;
  const after = at + 1 < to && tokens[at + 1]!.text === ',' ? at + 2 : at + 1;
  const stated = after < to && isYearNumber(tokens[after]!) ? tokens[after]!.text : null;
  if (!isMonthByItself(place, stated !== null)) return null;
  const from = startOfPeriod(tokens, at);
  if (stated) return { from, to: after + 1, value: `${stated}-${twoDigits(month)}`, rule: 'date-month' };
  const isWhole = from === at || isEdge(tokens, at);
  const year = isWhole ? yearTold(place) : null;
  if (year !== null) return { from, to: at + 3, value: `${year}-${twoDigits(month)}`, rule: 'date-month' };
  const value = isWhole ? fromPublication(place, month, from) : null;
  return { from, to: at + 1, value, rule: 'date-month' };
}

// "October | last year", "May | this year".
function yearTold({ tokens, at, to, published }: Place): number | null {
  const direction = at + 2 < to && tokens[at + 2]!.lower === 'year' ? DIRECTIONS.get(tokens[at + 1]!.lower) : undefined;
  return direction === undefined || !published ? null : Number(published.slice(0, 4)) + direction;
}

// "By the end of | September": within that month.
function isEdge(tokens: Place['tokens'], at: number): boolean {
  return tokens[at - 1]?.lower === 'of' && /^(?:end|beginning|start|middle)$/.test(tokens[at - 2]?.lower ?? '');
}

// "Suspended in January", "will meet in October": where nothing says whether it is over, two months could be meant.
function fromPublication({ tokens, published, tense }: Place, month: number, from: number): string | null {
  const before = from > 0 ? tokens[from - 1]!.lower : '';
  if (!published || !/^(?:in|since|by|until|till|before|at|to|from|for)$/.test(before)) return null;
  const which = before === 'since' ? 'past' : tense(from);
  return which === 'open' ? null : monthNear(published, month, which === 'ahead');
}

// "May" and "March" are verbs as well, "Jan" and "Dec" may be anybody's; a year behind them settles it.
function isMonthByItself({ tokens, at }: Place, dated: boolean): boolean {
  const { text, lower, pos } = tokens[at]!;
  if (!/^\p{Lu}/u.test(text)) return false;
  if (lower !== 'may' && lower !== 'march' && lower.length > 4) return true;
  if (dated && tokens[at + 1]!.text !== ',') return true;
  if (pos === 'AUX' || pos === 'VERB') return false;
  const before = at > 0 ? tokens[at - 1]!.lower : '';
  return /^(?:in|since|by|until|of|from|last|next|this|early|late|mid|during|before|after|every|through|-)$/.test(
    before,
  );
}
