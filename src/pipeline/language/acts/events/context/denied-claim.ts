import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Clause } from '../../../types.ts';
import type { Context } from '../../event.ts';
import { nounBeforeThat } from './noun-before-that.ts';

/** "Chile rejects any suggestion | that it opened fire", "denied the claim that Peru had left": true where nobody did it. */
export function isDeniedClaim(clause: Clause, governor: Clause | null, { tokens, eventOf }: Context): boolean {
  if (governor === null || !CLAIMS.has(nounBeforeThat(clause, tokens))) return false;
  return !governor.negated && eventOf(governor)?.act === 'REJECT';
}

const CLAIMS: ReadonlySet<string> = new Set(verbs.words.claims);
