import type { Reading, TokenRange } from '../reading.ts';

/** Whether a speaker is only what an item of a list is counted by: nobody speaks in "(b) established a panel". */
export function isListMark({ tokens }: Pick<Reading, 'tokens'>, { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to);
  return words.every(({ text }) => MARK.test(text)) && words.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

// "I" is the one word of one letter that speaks.
const MARK = /^(?:[(]?(?!I$)[\p{L}\p{N}][).]?|[^\p{L}\p{N}]+)$/u;
