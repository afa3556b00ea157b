import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Clause } from '../../../types.ts';
import { COOPERATIVE, type Context, type Event, event } from '../../event.ts';
import { NEAR } from './wish.ts';

/**
 * "vowed to stay until the decree is withdrawn", "vowed that no ship would pass": what is vowed is defiance where it
 * is nothing good in itself.
 */
export function defiance(clause: Clause, context: Context): Event | null {
  const vowed = context.infinitiveOf(clause) ?? context.toldBy(clause);
  if (!vowed) return null;
  const told = vowed.form === 'finite' ? {} : { inner: vowed };
  const meaning = context.meaning(context.begunBy(vowed));
  if (vowed.form === 'finite' && (vowed.negated || hasNo(vowed, context)))
    return event(clause, 'REJECT', 'vow no', told);
  // "swore that he would resign": staked, not given.
  if (!vowed.negated && RESIGNING.test(context.rule(vowed))) return event(clause, 'THREATEN', 'vow to go', told);
  if (vowed.negated || (meaning && COOPERATIVE.has(meaning))) return null;
  return DEFIANT.has(vowed.verb) || context.conditionsOf(clause).length > 0 || hasUntil(vowed, context)
    ? event(clause, 'THREATEN', 'defiant vow', told)
    : null;
}

// "that no ship would pass".
function hasNo({ subjects }: Clause, { tokens }: Context): boolean {
  return subjects.some(({ from }) => /^(?:no|none|nobody|nothing)$/.test(tokens[from]!.lower));
}

function hasUntil({ to, sentence }: Clause, { tokens }: Context): boolean {
  for (let at = to; at < to + NEAR && tokens[at]?.sentence === sentence; at += 1)
    if (/^(?:until|unless)$/.test(tokens[at]!.lower)) return true;
  return false;
}

const RESIGNING = /^(?:resign|step down|quit|stand down)\b/;

const DEFIANT = new Set(verbs.words.defiant);
