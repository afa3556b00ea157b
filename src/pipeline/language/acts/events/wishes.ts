import type { Clause } from '../../types.ts';
import { type Context, type Event, event } from '../event.ts';

/**
 * What somebody wants to be done, told by no more than "that" and the plain form: "First, that no berth be sold", "Three
 * things are needed: that the locks be opened and that the fees be frozen". What hangs on a noun or a verb ("the demand that
 * it be paid") is told by that.
 */
export function wishEvent(clause: Clause, context: Context): Event | null {
  const { tokens } = context;
  const [subject] = clause.subjects;
  if (!subject || !clause.passive || clause.modal !== null || tokens[clause.from]!.lower !== 'be') return null;
  if (clause.head === clause.from || !context.isSpeech(clause) || !isFree(subject.from, context)) return null;
  return event(clause, 'REQUEST', 'that it be', { actors: 'speaker' });
}

// "That | no berth", behind a mark or "and", or at the head of its sentence.
function isFree(subject: number, { tokens }: Context): boolean {
  const that = /^(?:no|not)$/.test(tokens[subject - 1]?.lower ?? '') ? subject - 2 : subject - 1;
  if (tokens[that]?.lower !== 'that') return false;
  const before = tokens[that - 1];
  return before?.sentence !== tokens[that]!.sentence || /^(?:[,:;–—]|and|second|third|first)$/.test(before.lower);
}
