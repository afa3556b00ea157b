import type { Token } from '../../../types.ts';
import { COOPERATIVE } from '../event.ts';
import { MAYBE } from '../lists.ts';
import { meaningOf } from '../meanings.ts';
import type { Unit } from '../model/units.ts';

/** True where something good is said to be possible: "other models might be discussed if the roads were opened" threatens nothing. */
export function isHeldOut({ clauses: [clause] }: Unit, tokens: readonly Token[]): boolean {
  if (clause?.form !== 'finite' || clause.negated || !MAYBE.has(clause.modal ?? '')) return false;
  const act = meaningOf(clause, tokens, null)?.act ?? null;
  return act !== null && act !== 'STATE' && (COOPERATIVE.has(act) || act === 'CONSULT');
}
