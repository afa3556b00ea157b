import verbs from '../../../data/verbs.json' with { type: 'json' };
import { firstWords } from '../../../wording/first-words.ts';
import type { Clause } from '../../types.ts';
import { COOPERATIVE, type Context, type Event, event } from '../event.ts';
import { stakesOf } from './context/stakes.ts';
import { defiance } from './promises/defiance.ts';
import { intentionEvent, VOWING } from './promises/intention-event.ts';
import { hasSameSubject, isOfWho, isWithheldDeed, wish } from './promises/wish.ts';

/** What a verb and the infinitive it governs do together: "agreed to meet", "refused to leave", "wants the West to act", "stopped shelling". */
export function promiseEvent(clause: Clause, context: Context): Event | null {
  const inner = context.infinitiveOf(clause);
  const { verb, negated, passive } = clause;
  // "will refuse to play unless the fee is paid".
  if (verb === 'refuse' && clause.modal && !negated && stakesOf(clause, context) === 'against')
    return event(clause, 'THREATEN', 'will refuse unless', { inner, modality: ['future'] });
  // "has been refusing food".
  if (verb === 'refuse' && !inner && !negated && !clause.modal && context.meaning(clause) === 'PROTEST')
    return event(clause, 'PROTEST', context.rule(clause));
  // "Declined to comment", "declined comment" turn nothing down.
  if ((verb === 'refuse' || verb === 'decline') && !negated) {
    const isSilent = context.meaning(clause) === 'STATE' || COMMENT.test(context.tokens[clause.to]?.lower ?? '');
    return event(clause, isSilent ? 'STATE' : 'REJECT', `${verb} to`, { inner });
  }
  if (verb === 'threaten' && !negated && !passive) return event(clause, 'THREATEN', 'threaten', { inner });
  if (VOWING.has(verb) && !negated && !passive) {
    const vow = defiance(clause, context);
    if (vow) return vow;
  }
  if (!inner) return null;
  // "are not going to sign".
  if (verb === 'go' && negated && inner.form === 'infinitive' && isOwnWill(clause, inner, context))
    return event(clause, 'REJECT', 'not going to', { inner });
  if (verb === 'fail') return failure(clause, inner, context);
  if (verb === 'prepare' && passive) return intentionEvent(clause, inner, context);
  if (STOPPING.has(verb) && inner.form === 'gerund' && !negated) return stopping(clause, inner, context);
  // "voted not to handle the ships".
  if (DECIDING.has(verb) && inner.negated && !negated && !passive)
    return event(clause, 'REJECT', `${verb} not to`, { inner });
  // "decided to hold a further round": a meeting to come is agreed on.
  if (verb === 'decide' && !negated && !passive && context.meaning(inner) === 'CONSULT')
    return event(clause, 'AGREE', 'decide to meet', { inner });
  // "I expect the union to suspend the strike" is no intention.
  // "Sought backing for his plans to close two ports": what he seeks is backing.
  if (verb === 'seek' && inner.from > clause.to + 1) return null;
  // "The talks aimed to end it".
  if ((verb === 'aim' || verb === 'seek') && isOfTalks(clause, context)) return null;
  if (INTENDING.has(verb) && !passive && !(WISHING.has(verb) && !hasSameSubject(clause, inner)))
    return intentionEvent(clause, inner, context);
  // "wants nothing to do with it" wishes for nothing.
  if (context.hasParticle(clause) && context.meaning(clause) === 'REJECT') return null;
  return WISHING.has(verb) ? wish(clause, inner, context) : null;
}

function isOfTalks({ subjects: [subject] }: Clause, { tokens }: Context): boolean {
  return subject !== undefined && TALKS.has(tokens[subject.to - 1]!.lower);
}

// Of oneself, or by others of who could: "is not going to pay", not "the levy is not going to pay for it".
function isOwnWill(clause: Clause, inner: Clause, context: Context): boolean {
  if (context.isSpeech(clause)) return context.speakerIs(clause);
  return isOfWho(clause, context) && isWithheldDeed(inner, context);
}

function failure(clause: Clause, inner: Clause, context: Context): Event | null {
  const meaning = context.meaning(inner);
  return meaning && COOPERATIVE.has(meaning) ? event(clause, 'REJECT', 'failed to agree', { inner }) : null;
}

// "stopped buying gas", "stopped shelling the town".
function stopping(clause: Clause, inner: Clause, context: Context): Event | null {
  const meaning = context.meaning(inner);
  // "will stop working overtime": of people, not of a thing that breaks down.
  if (!meaning && inner.verb === 'work' && context.hasActor(clause))
    return event(clause, clause.modal ? 'THREATEN' : 'PROTEST', `${clause.verb} working`, { inner });
  if (!meaning) return null;
  return event(clause, COOPERATIVE.has(meaning) ? 'SANCTION' : 'RETREAT', `${clause.verb} ${inner.verb}ing`, { inner });
}

const INTENDING = new Set(firstWords(verbs.governing.intending));

const TALKS: ReadonlySet<string> = new Set(verbs.sets.talks);

const STOPPING = new Set(firstWords(verbs.governing.stopping));

const DECIDING = new Set(['decide', 'vote', 'choose', 'opt', 'resolve']);

const COMMENT = /^(?:comments?|interviews?)$/;

const WISHING = new Set(verbs.words.wishing);
