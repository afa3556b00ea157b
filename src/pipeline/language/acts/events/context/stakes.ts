import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Clause } from '../../../types.ts';
import { COOPERATIVE, type Context, HOSTILE } from '../../event.ts';
import { DEALS } from '../../lists.ts';

/**
 * What the condition of a clause asks of others: 'against' where what is said happens unless they give way ("unless Peru
 * signs", "if Peru refuses", "should Peru fail to sign"), 'for' where it is the price of what they do ("if Peru signs");
 * null where there is none, or it asks nothing of anybody.
 */
export function stakesOf(clause: Clause, context: Context): 'for' | 'against' | null {
  for (const condition of context.conditionsOf(clause)) {
    const inner = context.begunBy(condition);
    const meaning = context.meaning(inner);
    const isUnless = context.isOpenedBy(condition, 'unless');
    // "unless the order is withdrawn" asks for no blow.
    const isAdverse = ADVERSE.has(condition.verb) && meaning !== 'CONCEDE';
    const isHostile = meaning !== null && HOSTILE.has(meaning) && !isOfDeal(condition, context);
    const isBad = condition.negated || isAdverse || isHostile;
    if (isUnless) return isBad && !condition.negated ? null : 'against';
    if (isBad) return 'against';
    if ((meaning !== null && COOPERATIVE.has(meaning)) || INVITING.has(condition.verb)) return 'for';
  }
  return null;
}

// "Unless a deal is struck": no blow.
function isOfDeal({ passive, subjects }: Clause, { tokens }: Context): boolean {
  return passive && subjects.some(({ to }) => DEALS.has(tokens[to - 1]!.lower));
}

/** "Should Peru ask us, we will come". */
const INVITING = new Set(['invite', 'ask', 'wish', 'request']);
const ADVERSE = new Set(verbs.words.adverse);
