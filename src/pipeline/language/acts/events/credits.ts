import type { Clause } from '../../types.ts';
import { type Context, type Event, event } from '../event.ts';

/**
 * "It would not have been possible without our allies", "could not have happened without you": credit, given by who says so, and
 * nothing refused. Null for any other clause.
 */
export function creditEvent(clause: Clause, context: Context): Event | null {
  const { negated, modal, from, head, to, verb, predicate } = clause;
  const { tokens } = context;
  if (!negated || !/^(?:would|could)$/.test(modal ?? '')) return null;
  const word = predicate === null ? verb : tokens[predicate]!.lower;
  const isPast = tokens.slice(from, head + 1).some(({ lower }) => /^(?:have|['’]ve)$/.test(lower));
  if (!isPast || !COMING_ABOUT.has(word)) return null;
  if (tokens[predicate === null ? to : predicate + 1]?.lower !== 'without' || !context.isSpeech(clause)) return null;
  return event(clause, 'SUPPORT', 'not without', { actors: 'speaker' });
}

const COMING_ABOUT: ReadonlySet<string> = new Set(['possible', 'happen', 'succeed', 'exist', 'occur', 'work', 'do']);
