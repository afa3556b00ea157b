import type { Lexed, Sentence } from '../../types.ts';
import { datelineLength } from '../../wording/dateline.ts';

/** The token at which a sentence starts to tell: where and when a report was filed is no part of that. */
export function datelineEnd({ document, tokens }: Lexed, { start, end, from, to }: Sentence): number {
  const told = start + datelineLength(document.text.slice(start, end));
  let at = from;
  while (at < to && tokens[at]!.start < told) at += 1;
  return at;
}
