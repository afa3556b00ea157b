import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Clause } from '../../../types.ts';
import { type Context, type Event, event } from '../../event.ts';
import { isFirstPerson } from '../context/first-person.ts';
import { RECEIVING } from './announcements.ts';

/** "Syria must leave": whoever says so demands it; of oneself it is none. "Syria should have left" reproaches. */
export function dutyEvent(clause: Clause, context: Context): Event | null {
  if (isPerfect(clause, context)) return reproach(clause, context);
  if (hadOrNeedNot(clause, context) || wouldHaveHad(clause, context)) return null;
  // "Prices need not rise" asks for nothing.
  if (clause.modal === 'need' && clause.negated) return null;
  // "Our members should get a third": for oneself too.
  const isOwn = context.speakerIs(clause) && !clause.passive && !RECEIVING.has(clause.verb);
  if (!context.isSpeech(clause) || isOwn) return null;
  // "It must be said that the fall began in May" asks for nothing.
  if (clause.passive && RECALLED.has(clause.verb) && isIt(clause, context)) return null;
  // "The road must not become a front" asks for it no less.
  return event(clause, 'REQUEST', 'must', { actors: 'speaker' });
}

// "“She had to give it back,”": it is over; "he does not have to sign": he may as well not.
function hadOrNeedNot(clause: Clause, context: Context): boolean {
  const words = context.tokens.slice(clause.from, clause.head).map(({ lower }) => lower);
  const bound = words.findIndex((word, at) => /^(?:have|had)$/.test(word) && words[at + 1] === 'to');
  if (bound === -1) return false;
  return clause.negated || (words[bound] === 'had' && context.isVerbatim(clause));
}

// "Depots would have to have been sold", "would have had to be sold": what did not come.
function wouldHaveHad({ from, head }: Clause, { tokens }: Context): boolean {
  const words = tokens
    .slice(from, head + 1)
    .map(({ lower }) => lower)
    .join(' ');
  return /\b(?:would|could|might) (?:have to have|(?:have|['’]ve) had to)\b/.test(words);
}

function isIt({ subjects: [subject] }: Clause, { tokens }: Context): boolean {
  return subject !== undefined && tokens[subject.from]!.lower === 'it';
}

/** True of "should have left", not of "would have to leave". */
export function isPerfect({ from, head }: Clause, { tokens }: Context): boolean {
  for (let at = from; at < head; at += 1)
    if (/^(?:have|['’]ve)$/.test(tokens[at]!.lower)) return tokens[at + 1]!.lower !== 'to';
  return false;
}

function reproach(clause: Clause, context: Context): Event | null {
  const isOwn = context.speakerIs(clause) && !clause.passive;
  // "I should have told them sooner" owns up to it.
  if (
    isOwn &&
    clause.modal === 'should' &&
    !clause.negated &&
    context.isSpeech(clause) &&
    isFirstPerson(clause, context.tokens)
  )
    return event(clause, 'CONCEDE', 'I should have', { actors: 'speaker' });
  return /^(?:should|ought)$/.test(clause.modal ?? '') && context.isSpeech(clause) && !isOwn
    ? event(clause, 'ACCUSE', 'should have', { actors: 'speaker' })
    : null;
}

/** What is said by "it must be …". */
const RECALLED = new Set(verbs.words.recalled);
