import { isCalendarName } from '../../../wording/calendar.ts';
import type { Reading, TokenRange } from '../reading.ts';

/**
 * A content that the model ends inside a name or between two that belong together goes on to their end: "welcomed the reopening of
 * the Sallow | Bridge", "a ferry between Peru | and Chile". A day behind a name is no part of it: "met Lind | Monday".
 */
export function wholeName(reading: Reading, { from, to }: TokenRange, cue: number): TokenRange {
  if (from <= cue) return { from, to };
  const end = nameEnd(reading, to);
  return { from, to: isFirstOfTwo(reading, from, end) ? nameEnd(reading, end + 2) : end };
}

function nameEnd({ tokens, quoteAt }: Reading, to: number): number {
  let end = to;
  while (isName(tokens[end - 1]) && isName(tokens[end]) && isBeside(end)) end += 1;
  return end;

  function isBeside(at: number): boolean {
    const [before, next] = [tokens[at - 1]!, tokens[at]!];
    return before.sentence === next.sentence && next.start === before.end + 1 && quoteAt[at] === quoteAt[at - 1];
  }
}

// "Between Peru | and Chile"
function isFirstOfTwo({ tokens }: Reading, from: number, to: number): boolean {
  if (tokens[to]?.lower !== 'and' || !isName(tokens[to - 1]) || !isName(tokens[to + 1])) return false;
  let start = to - 1;
  while (start > from && isName(tokens[start - 1])) start -= 1;
  return start > from && tokens[start - 1]!.lower === 'between';
}

function isName(token: Reading['tokens'][number] | undefined): boolean {
  return token?.pos === 'PROPN' && /^\p{Lu}/u.test(token.text) && !isCalendarName(token.lower);
}
