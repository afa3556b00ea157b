import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Clause } from '../../../types.ts';
import type { Context } from '../../event.ts';

/** "Chile rejects any suggestion | that it opened fire", "denied the claim that Peru had left": true where nobody did it. */
export function isDeniedClaim(clause: Clause, governor: Clause | null, { tokens, eventOf }: Context): boolean {
  const start = Math.min(clause.from, ...clause.subjects.map(({ from }) => from));
  if (governor === null || tokens[start - 1]?.lower !== 'that' || !CLAIMS.has(tokens[start - 2]?.lower ?? ''))
    return false;
  return !governor.negated && eventOf(governor)?.act === 'REJECT';
}

const CLAIMS: ReadonlySet<string> = new Set(verbs.words.claims);
