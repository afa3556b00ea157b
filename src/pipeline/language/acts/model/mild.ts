import type { Token } from '../../../types.ts';
import { UNKIND } from '../../../wording/unkind.ts';
import type { Unit } from './units.ts';

/** True for words in which nothing is bad, denied, too much or set against something else: "the clock is ticking" blames nobody. */
export function isMild({ from, to, clauses }: Unit, tokens: readonly Token[]): boolean {
  if (clauses.some(({ negated }) => negated)) return false;
  return !tokens
    .slice(from, to)
    .some(({ lower, base }) => UNKIND.has(lower) || UNKIND.has(base.word) || /['’]t$/.test(lower));
}
