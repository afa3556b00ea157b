import verbs from '../../data/verbs.json' with { type: 'json' };
import type { Clause } from '../types.ts';
import { COOPERATIVE, type Context, type Event, event, HOSTILE } from './event.ts';

/** What a verb and the infinitive it governs do together: "agreed to meet", "refused to leave", "wants the West to act", "stopped shelling". */
export function promiseEvent(clause: Clause, context: Context): Event | null {
  const inner = context.infinitiveOf(clause);
  const { verb, negated, passive } = clause;
  if ((verb === 'refuse' || verb === 'decline') && !negated) return event(clause, 'REJECT', `${verb} to`, { inner });
  if (verb === 'threaten' && !negated && !passive) return event(clause, 'THREATEN', 'threaten', { inner });
  if (!inner) return null;
  if (verb === 'fail') return failure(clause, inner, context);
  if (verb === 'prepare' && passive) return intentionEvent(clause, inner, context);
  if (STOPPING.has(verb) && inner.form === 'gerund' && !negated) return stopping(clause, inner, context);
  // "decided to hold a further round": a meeting to come is agreed on.
  if (verb === 'decide' && !negated && !passive && context.meaning(inner) === 'CONSULT')
    return event(clause, 'AGREE', 'decide to meet', { inner });
  // "I expect the union to suspend the strike" is no intention.
  if (INTENDING.has(verb) && !passive && !(WISHING.has(verb) && !hasSameSubject(clause, inner)))
    return intentionEvent(clause, inner, context);
  return WISHING.has(verb) ? wish(clause, inner, context) : null;
}

/** A promise of something good is an agreement, of a blow a threat; of something neutral what the verb says. */
export function intentionEvent(clause: Clause, inner: Clause, context: Context): Event | null {
  const meaning = context.meaning(context.begunBy(inner));
  const firm = FIRM.has(clause.verb);
  const told = { inner, actors: 'subject' } as const;
  if (clause.negated) return firm || meaning ? event(clause, 'REJECT', 'not willing', told) : null;
  if (inner.negated) return abstention(clause, inner, context);
  if (meaning === 'REQUEST') return event(clause, 'REQUEST', 'intends to ask', { ...told, modality: ['future'] });
  if (meaning === 'RETREAT' && context.isConditional(clause, 'unless'))
    return event(clause, 'THREATEN', 'unless', told);
  if (meaning === 'ASSAULT' && clause.verb === 'prepare') return event(clause, 'MOBILIZE', 'prepares a blow', told);
  // To agree or offer is never a threat, whatever follows.
  if (meaning && HOSTILE.has(meaning) && clause.verb !== 'agree' && clause.verb !== 'offer')
    return event(clause, 'THREATEN', 'intends a blow', told);
  if (firm) return event(clause, 'AGREE', clause.verb, told);
  return meaning && COOPERATIVE.has(meaning)
    ? event(clause, 'AGREE', 'intends', { ...told, modality: ['future'] })
    : null;
}

// "vowed not to return the land", "agreed not to attack".
function abstention(clause: Clause, inner: Clause, context: Context): Event | null {
  const meaning = context.meaning(inner);
  if (meaning && COOPERATIVE.has(meaning) && clause.verb !== 'agree')
    return event(clause, 'REJECT', 'vow not to', { inner, actors: 'subject' });
  return FIRM.has(clause.verb) ? event(clause, 'AGREE', clause.verb, { inner, actors: 'subject' }) : null;
}

function failure(clause: Clause, inner: Clause, context: Context): Event | null {
  const meaning = context.meaning(inner);
  return meaning && COOPERATIVE.has(meaning) ? event(clause, 'REJECT', 'failed to agree', { inner }) : null;
}

// "stopped buying gas", "stopped shelling the town".
function stopping(clause: Clause, inner: Clause, context: Context): Event | null {
  const meaning = context.meaning(inner);
  if (!meaning) return null;
  return event(clause, COOPERATIVE.has(meaning) ? 'SANCTION' : 'RETREAT', `${clause.verb} ${inner.verb}ing`, { inner });
}

// "wants the West to act", "needs to nail down the terms": a wish of one's own deed is none.
function wish(clause: Clause, inner: Clause, context: Context): Event | null {
  const other = !hasSameSubject(clause, inner);
  if (clause.negated) return other ? event(clause, 'REJECT', 'does not want', { inner }) : null;
  // "I expect the union to suspend the strike" asks for it, "analysts expect" does not.
  if (clause.verb === 'expect')
    return other && /^(?:i|we)$/.test(context.tokens[clause.subjects[0]?.from ?? clause.from]!.lower)
      ? event(clause, 'REQUEST', 'expect', { inner })
      : null;
  return other || (clause.verb === 'need' && context.speakerIs(clause))
    ? event(clause, 'REQUEST', clause.verb, { inner })
    : null;
}

function hasSameSubject(a: Clause, b: Clause): boolean {
  return (
    a.subjects.length === b.subjects.length &&
    a.subjects.every((range, place) => range.from === b.subjects[place]!.from)
  );
}

const first = (patterns: readonly string[]) => new Set(patterns.map((pattern) => pattern.split(' ')[0]!));
const INTENDING = first(verbs.governing.intending);
const STOPPING = first(verbs.governing.stopping);
const FIRM = new Set(verbs.words.firm);
const WISHING = new Set(verbs.words.wishing);
