import verbs from '../../data/verbs.json' with { type: 'json' };
import type { LocalAct } from '../../types.ts';
import { UNCLASSED } from '../../wording/unclassed.ts';
import type { Clause } from '../types.ts';
import { type Context, type Event, event } from './event.ts';

/**
 * What somebody does or thinks that no category holds: "pressed ahead with the plan", "hopes that it will be extended";
 * null for what is only described: what something is, has or costs.
 */
export function unclassedEvent(clause: Clause, context: Context): Event | null {
  if (clause.form !== 'finite' || clause.passive || !TELLING.has(clause.link)) return null;
  if (DESCRIBING.has(clause.verb) || clause.predicate !== null || clause.subjects.length === 0) return null;
  // "said it would talk": what is said tells it.
  const inner = context.toldBy(clause) ?? context.infinitiveOf(clause);
  if (inner && context.eventOf(inner) !== null && !(inner.form === 'finite' && context.isConsumed(inner))) return null;
  return event(clause, 'STATE', UNCLASSED, { inner: context.infinitiveOf(clause), implied: true });
}

/** True where such a deed takes a stand: towards a party or an issue, by what is planned, wished or not done. */
export function takesStand({ recipients, issue }: LocalAct, { clause, inner }: Event): boolean {
  return recipients.length > 0 || issue !== null || clause.negated || clause.modal !== null || inner !== null;
}

const TELLING = new Set<Clause['link']>(['main', 'relative', 'complement', 'time']);
const DESCRIBING = new Set(verbs.words.describing);
