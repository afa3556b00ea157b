import type { PloverAct } from '#src/schema/evidence.ts';
import type { Clause } from '../../../types.ts';
import { COOPERATIVE, type Context, HOSTILE } from '../../event.ts';

/**
 * What letting go of a plan is, by what was planned: who shelves "plans to free forty prisoners" refuses it, who cancels "plans
 * to sue" gives way; null where no plan is let go of, or nobody can say whom it would have pleased.
 */
export function droppedPlan(clause: Clause, context: Context): PloverAct | null {
  const act = context.meaning(clause);
  if (clause.negated || clause.passive || (act !== 'CONCEDE' && act !== 'REJECT' && act !== 'RETREAT')) return null;
  const planned = context.ofNoun(clause);
  if (!planned || planned.negated || !PLAN.test(context.tokens[planned.from - 1]!.lower)) return null;
  if (!LETTING_GO.test(context.rule(clause))) return null;
  const meant = context.meaning(planned);
  if (meant && COOPERATIVE.has(meant)) return 'REJECT';
  return act === 'REJECT' && meant && HOSTILE.has(meant) ? 'CONCEDE' : null;
}

const PLAN = /^(?:plans?|bids?|ideas?|intentions?|proposals?|pledges?|promises?)$/;
const LETTING_GO =
  /^(?:suspend|pause|shelve|scrap|cancel|drop|abandon|postpone|delay|defer|freeze|halt|axe|ditch|withdraw|put|give|call|back|go|renege|break)\b/;
