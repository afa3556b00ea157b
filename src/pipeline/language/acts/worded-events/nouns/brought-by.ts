import type { Token } from '../../../../types.ts';
import type { Clause } from '../../../types.ts';
import type { NounOwner } from './owner-phrase.ts';

/** Who comes, writes or answers with something brings it forward; who is met or faced with it does not. */
const BRINGING = new Set([
  ...['come', 'write', 'answer', 'reply', 'respond', 'react', 'counter', 'return', 'retort', 'follow', 'emerge'],
  ...['open', 'begin', 'start', 'end', 'close', 'conclude', 'hit', 'fire', 'strike', 'go'],
]);

/**
 * Whose a noun is that hangs with "with" on a verb of bringing: "Norway answered with | an offer of grain", "she wrote to the board with
 * a demand that": the verb's subject. Null elsewhere. `start` is where the noun's phrase begins.
 */
export function broughtBy(
  at: number,
  start: number,
  { tokens, clauses }: { readonly tokens: readonly Token[]; readonly clauses: readonly Clause[] },
): NounOwner | null {
  if (tokens[start - 1]?.lower !== 'with' || !/^an?$/.test(tokens[start]!.lower)) return null;
  const clause = clauses.findLast(({ from, end }) => from < start && start <= end);
  const [subject, other] = clause?.subjects ?? [];
  if (!clause || clause.passive || clause.negated || !subject || other || !BRINGING.has(clause.verb)) return null;
  return {
    ...subject,
    form: 'with',
    until: clause.from,
    words: { from: at, to: at + 1 },
    phrases: [subject],
  };
}
