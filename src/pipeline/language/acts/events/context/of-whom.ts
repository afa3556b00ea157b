import type { Clause } from '../../../types.ts';
import type { Context } from '../../event.ts';

/**
 * "Two members who had asked for a vote", "the cutter that seized the boat": what a restrictive relative clause says
 * that somebody has done; it tells an act of whoever is known to have.
 */
export function isOfWhom(clause: Clause, { tokens, meaning }: Context): boolean {
  const { link, subjects, from, head, verb, negated, passive, modal, form } = clause;
  const [antecedent] = subjects;
  if (link !== 'relative' || form !== 'finite' || negated || passive || modal !== null) return false;
  if (!antecedent || antecedent.to > from || !/^(?:who|that|which)$/.test(tokens[antecedent.to]?.lower ?? ''))
    return false;
  const first = tokens[from]!.lower;
  const isDone = from < head ? /^(?:had|has|have|was|were)$/.test(first) : first !== verb && !/(?:s|ing)$/.test(first);
  return isDone && meaning(clause) !== null;
}
