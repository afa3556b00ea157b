import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Clause } from '../../../types.ts';
import { COOPERATIVE, type Context, type Event, event, HOSTILE } from '../../event.ts';
import { INQUIRING } from '../../lists.ts';
import { hasNoObject } from '../../meanings.ts';

/** A promise of something good is an agreement, of a blow a threat; of something neutral what the verb says. */
export function intentionEvent(clause: Clause, inner: Clause, context: Context): Event | null {
  const begun = context.begunBy(inner);
  // "Pledged to keep searching until all are found": for whom, and no house.
  const meaning = begun.verb === 'search' && PROMISING.has(clause.verb) ? null : context.meaning(begun);
  // "Is prepared to wait" is willing to; who "prepared to wait" only got ready.
  const firm = FIRM.has(clause.verb) && !onlyGotReady(clause, context);
  const told = { inner, actors: 'subject' } as const;
  if (clause.negated) {
    // "Would not seek to block it", "does not intend to strike": who leaves a blow undone refuses nothing.
    if (!firm && meaning && (meaning === 'REJECT' || HOSTILE.has(meaning)))
      return event(clause, 'STATE', 'leave', told);
    return firm || meaning ? event(clause, 'REJECT', 'not willing', told) : null;
  }
  // "undertakes to dismiss nobody".
  if (inner.negated || hasNoObject(inner, context.tokens)) return abstention(clause, inner, context);
  // "promised to lean on its allies" is a promise all the same.
  if (meaning === 'REQUEST' && !(firm && PROMISING.has(clause.verb)))
    return event(clause, 'REQUEST', 'intends to ask', { ...told, modality: ['future'] });
  if (meaning === 'RETREAT' && context.isConditional(clause, 'unless'))
    return event(clause, 'THREATEN', 'unless', told);
  if (meaning === 'ASSAULT' && clause.verb === 'prepare') return event(clause, 'MOBILIZE', 'prepares a blow', told);
  // "undertook to refrain from attacks": not to do it.
  if (REFRAIN.has(inner.verb) && firm) return event(clause, 'AGREE', `${clause.verb} to refrain`, told);
  // "promised to look into it": an inquiry is promised, not threatened with.
  if (INQUIRING.has(inner.verb) && meaning === 'ACCUSE')
    return event(clause, 'AGREE', `${clause.verb} to inquire`, { ...told, modality: ['future'] });
  // "plans to appeal against the fine" refuses it already.
  if (meaning === 'REJECT' && !OFFERING.has(clause.verb) && !firm)
    return event(clause, 'REJECT', 'intends to refuse', { ...told, modality: ['future'] });
  // "Has sought to isolate it": tried, and threatened with no longer.
  if (clause.verb === 'seek' && context.tokens[clause.head]!.lower === 'sought' && meaning && HOSTILE.has(meaning))
    return event(clause, 'STATE', 'try', told);
  // To agree or offer is never a threat, whatever follows.
  if (meaning && HOSTILE.has(meaning) && !OFFERING.has(clause.verb))
    return event(clause, 'THREATEN', 'intends a blow', told);
  if (firm) return event(clause, 'AGREE', clause.verb, told);
  return meaning && COOPERATIVE.has(meaning)
    ? event(clause, 'AGREE', 'intends', { ...told, modality: ['future'] })
    : null;
}

function onlyGotReady({ verb, from, head, passive, negated }: Clause, { tokens }: Context): boolean {
  if (verb !== 'prepare' || passive || negated) return false;
  if (tokens[head]!.lower === 'preparing') return true;
  return !tokens.slice(from, head).some(({ lower }) => /^(?:is|are|am|was|were|be|been|['’](?:s|re|m))$/.test(lower));
}

// "vowed not to return the land", "agreed not to attack".
function abstention(clause: Clause, inner: Clause, context: Context): Event | null {
  const meaning = context.meaning(inner);
  if (meaning && COOPERATIVE.has(meaning) && clause.verb !== 'agree')
    return event(clause, 'REJECT', 'vow not to', { inner, actors: 'subject' });
  // "vowed not to leave": only a blow that one vows not to strike is a promise.
  if (VOWING.has(clause.verb) && !(meaning && HOSTILE.has(meaning)))
    return event(clause, 'REJECT', 'vow not to', { inner, actors: 'subject' });
  return FIRM.has(clause.verb) ? event(clause, 'AGREE', clause.verb, { inner, actors: 'subject' }) : null;
}

const FIRM = new Set(verbs.words.firm);

const PROMISING = new Set(['promise', 'pledge', 'undertake', 'agree', 'guarantee', 'volunteer']);

/** To vow is to defy, where what is vowed is nothing good. */
export const VOWING = new Set(['vow', 'swear']);

const OFFERING = new Set(['agree', 'offer', 'propose']);

const REFRAIN = new Set(verbs.words.refrain);
