import type { Sentence, Token } from '../../types.ts';
import { truthOfWord } from '../../wording/fact-of-word.ts';

/**
 * Where the words of a list's item begin, behind "–", "•", "(a)", "3.", and those of an entry behind the hour that it is of,
 * "17.30 Welders at the yard"; the sentence's own start where it opens with no such mark.
 */
export function itemStart({ from, to }: Pick<Sentence, 'from' | 'to'>, tokens: readonly Token[]): number {
  const first = tokens[from];
  // Most sentences open with a word.
  if (!first || !mayOpen(first.lexeme)) return from;
  const [second, third] = [tokens[from + 1], tokens[from + 2]];
  if (HOUR.test(first.text)) return second && /^\p{Lu}/u.test(second.text) ? from + 1 : from;
  if (MARK.test(first.text)) return Math.min(from + 1, to - 1);
  if (first.text === '(' && third?.text === ')') return Math.min(from + 3, to - 1);
  if (NUMBER.test(first.text) && second && /^[.)]$/.test(second.text)) return Math.min(from + 2, to - 1);
  return NUMBERED.test(first.text) ? Math.min(from + 1, to - 1) : from;
}

const HOUR = /^[012]?\d[.:][0-5]\d$/;
const MARK = /^[–—•*·‣▪-]$/;
const NUMBER = /^(?:\d{1,2}|[a-z])$/;
const NUMBERED = /^(?:\d{1,2}|[a-z])[.)]$/;
const mayOpen = truthOfWord(
  (lower) => lower === '(' || [HOUR, MARK, NUMBER, NUMBERED].some((pattern) => pattern.test(lower)),
);
