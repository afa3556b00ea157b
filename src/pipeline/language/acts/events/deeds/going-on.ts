import type { Token } from '../../../../types.ts';
import type { Clause } from '../../../types.ts';

/** "No longer demands a vote", "is no longer opposed to it": a stand given up. */
export function isNoLonger({ from, to, passive, predicate }: Clause, tokens: readonly Token[]): boolean {
  if (passive) return false;
  const end = predicate ?? to;
  return tokens
    .slice(Math.max(0, from - 2), end)
    .some(({ lower }, at, own) => lower === 'longer' && own[at - 1]?.lower === 'no');
}

/** "Is not stepping down": what goes on, or will. */
export function isGoingOn({ from, head, passive }: Clause, tokens: readonly Token[]): boolean {
  if (passive || !tokens[head]!.lower.endsWith('ing')) return false;
  return tokens.slice(from, head).some(({ lower }) => /^(?:is|are|am|['’](?:s|re|m))$/.test(lower));
}
