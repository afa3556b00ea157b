import type { Clause } from '../../../types.ts';
import { type Context, type Event, event } from '../../event.ts';

/**
 * What somebody wants to be done, told by no more than "that" and the plain form: "First, that no berth be sold", "Three
 * things are needed: that the locks be opened and that the fees be frozen", "That both sides pull back." What hangs on a noun or a verb ("the demand that
 * it be paid") is told by that.
 */
export function wishEvent(clause: Clause, context: Context): Event | null {
  const { tokens } = context;
  const [subject] = clause.subjects;
  if (!subject || clause.modal !== null || !context.isSpeech(clause) || !isFree(subject.from, context)) return null;
  const isDone = clause.passive && tokens[clause.from]!.lower === 'be' && clause.head > clause.from;
  if (!isDone && !isToDo(clause, subject.from, context)) return null;
  return event(clause, 'REQUEST', 'that it be', { actors: 'speaker' });
}

// "That both sides | pull back by Friday.", a sentence with nothing behind it that tells what of it.
function isToDo({ passive, form, from, head, verb }: Clause, subject: number, { tokens }: Context): boolean {
  const that = tokens[subject - 1]!;
  if (passive || form !== 'finite' || from !== head || tokens[head]!.lower !== verb || that.text !== 'That')
    return false;
  let end = head + 1;
  while (tokens[end]?.sentence === that.sentence && !TELLING.test(tokens[end]!.lower)) end += 1;
  return tokens[end]?.sentence !== that.sentence;
}

const TELLING = /^(?:is|was|are|were|has|have|had|will|would|can|may|must|does|did|means|meant|shows|showed|proves)$/;

// "That | no berth", behind a mark or "and", or at the head of its sentence.
function isFree(subject: number, { tokens }: Context): boolean {
  const that = /^(?:no|not)$/.test(tokens[subject - 1]?.lower ?? '') ? subject - 2 : subject - 1;
  if (tokens[that]?.lower !== 'that') return false;
  const before = tokens[that - 1];
  return before?.sentence !== tokens[that]!.sentence || /^(?:[,:;–—]|and|second|third|first)$/.test(before.lower);
}
