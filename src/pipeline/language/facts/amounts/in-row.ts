import type { Amount, Scope } from '../amounts.ts';
import type { Figure } from '../numbers.ts';
import { isPlural } from '../phrases.ts';
import { isYear } from './no-count.ts';
import { spanned } from './parts.ts';

/** A figure alone in its cell of a table whose row is headed by what is counted: "Boats seized | 17 | 19"; else null. */
export function inRow(figure: Figure, { tokens, to, start }: Scope): Amount | null {
  if (typeof figure.value !== 'number' || isYear(tokens, figure)) return null;
  if (figure.from === start || tokens[figure.from - 1]!.text !== '|') return null;
  if (figure.to < to && !/^[|.]$/.test(tokens[figure.to]!.text)) return null;
  let end = start;
  while (tokens[end]!.text !== '|') end += 1;
  const head = tokens.slice(start, end).find((token) => token.pos !== 'VERB' && isPlural(token));
  return head
    ? { ...spanned(figure, figure.from, figure.to), kind: 'count', unit: head.lower, rule: 'count-in-row' }
    : null;
}
