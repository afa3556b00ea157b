import type { Clause } from '../../types.ts';
import { type Context, DENIABLE, type Event, event } from '../event.ts';

/** What somebody leaves undone in doing something else: "left without | signing"; nothing of "would not leave without signing". */
export function withoutEvent(clause: Clause, context: Context): Event | null {
  const { form, from, passive, negated } = clause;
  if (form !== 'gerund' || passive || negated) return null;
  const before = context.tokens[from - 1]?.lower === 'even' ? from - 2 : from - 1;
  if (context.tokens[before]?.lower !== 'without') return null;
  const meaning = context.meaning(clause);
  const governor = context.governorOf(clause);
  if (!meaning || !DENIABLE.has(meaning) || governor?.form !== 'finite') return null;
  if (governor.negated || governor.modal !== null || governor.passive || context.isSilent(governor)) return null;
  return event(clause, 'REJECT', `without: ${clause.verb}`, { implied: true });
}
