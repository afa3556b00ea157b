import units from '../../../data/units.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { truthOfWord } from '../../../wording/fact-of-word.ts';
import { MONTHS } from './calendar.ts';

/** The month a word names, 1 to 12; null where it names none. */
export function monthOf({ lower, text }: Token): number | null {
  const found = MONTHS.get(lower.replace(/\.$/, ''));
  return !found || (lower === 'march' && !/^\p{Lu}/u.test(text)) ? null : found;
}

/** The day of a month that a word gives: "16", "16th", "third"; null where it gives none. */
export function dayNumber(token: Token): number | null {
  return ORDINALS.get(token.lower) ?? dayDigits(token);
}

/** The day of a month that digits give; null where they give none. */
export function dayDigits({ text, lexeme }: Token): number | null {
  const match = isInDigits(lexeme) ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text) : null;
  const number = match ? Number(match[1]) : 0;
  return number >= 1 && number <= 31 ? number : null;
}

/** True for "third": a day only with "of" behind it. */
export function isOrdinal({ lower }: Token): boolean {
  return ORDINALS.has(lower);
}

/** True for four digits that can be a year. */
export function isYearNumber({ text }: Token): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text);
}

/** Where "early", "late", "mid-", "the end of" begins before a month or year: it keeps the date from being a whole one. */
export function startOfPeriod(tokens: readonly Token[], at: number): number {
  const before = at > 0 ? tokens[at - 1]!.lower : '';
  if (before === '-' && at > 1 && tokens[at - 2]!.lower === 'mid') return at - 2;
  if (/^(?:early|late|mid|earlier|later)$/.test(before)) return at - 1;
  const edge = at > 1 && before === 'of' && /^(?:end|beginning|start|middle)$/.test(tokens[at - 2]!.lower);
  if (!edge) return at;
  return at > 2 && tokens[at - 3]!.lower === 'the' ? at - 3 : at - 2;
}

/** The end of "morning", "night" behind a day. */
export function partOfDay(tokens: readonly Token[], at: number, to: number): number {
  return at < to && /^(?:morning|afternoon|evening|night|midnight|noon)$/.test(tokens[at]!.lower) ? at + 1 : at;
}

/** By "last", "this" and "next", how many weeks, months or years on. */
export const DIRECTIONS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const ORDINALS = new Map(Object.entries(units.ordinals));

const isInDigits = truthOfWord((lower) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(lower));
