import type { Reading, TokenRange } from '../../reading.ts';
import { paragraphsOf } from '../paragraphs.ts';

/**
 * The paragraphs of a document as an interview prints them: each with its words without a dash before them and the stars of
 * Markdown around them, and the block between two blank lines that it stands in.
 */
export function linesOf(reading: Reading): Line[] {
  let block = 0;
  let end = 0;
  return paragraphsOf(reading).map((whole) => {
    const { tokens, text } = reading;
    if (BLANK_LINE.test(text.slice(end, tokens[whole.from]!.start))) block += 1;
    end = tokens[whole.to - 1]!.end;
    return { ...bareOf(reading, whole), whole, block, marked: MARKED.test(text.slice(tokens[whole.from]!.start, end)) };
  });
}

function bareOf({ tokens }: Reading, { from, to }: TokenRange): TokenRange {
  let [first, last] = [from, to];
  while (first + 1 < last && SIGN.test(tokens[first]!.text)) first += 1;
  while (last - 1 > first && STARS.test(tokens[last - 1]!.text)) last -= 1;
  return { from: first, to: last };
}

const BLANK_LINE = /\n[^\S\n]*\n/;
/** All of it in the bold or slanted letters of Markdown, or a heading of it. */
const MARKED = /^(?:([*_]{1,3})[^*_].*[^*_\s]\1|#{2,6} .*)$/s;
const SIGN = /^(?:[*_#]+|[-–—•])$/;
const STARS = /^[*_]+$/;

export interface Line extends TokenRange {
  /** With its signs. */
  readonly whole: TokenRange;
  /** Lines between the same two blank lines have the same. */
  readonly block: number;
  readonly marked: boolean;
}
