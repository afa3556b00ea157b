import verbs from '../../../../data/verbs.json' with { type: 'json' };
import { boundsAmount } from '../../../phrases/bounds-amount.ts';
import type { Clause } from '../../../types.ts';
import { COOPERATIVE, type Context, type Event, event, HOSTILE } from '../../event.ts';
import { INQUIRING } from '../../lists.ts';
import { assuranceEvent, responseEvent } from './assurances.ts';
import { isGivingUp, isGoingIf, leavingEvent } from './leaving.ts';
import { isOwnPlan, isPenalty, takesPart } from './outlooks.ts';
import { stakedEvent, stakedThing } from './staked.ts';

/** What somebody says will be: of a blow a threat; of something good a promise where the one to do it says so, else what is to come. */
export function announcementEvent(clause: Clause, modal: string, context: Context): Event | null {
  const meaning = context.meaning(clause);
  const rule = `${modal} ${clause.verb}`;
  // "The board would like arbitration", "would prefer a vote".
  if (modal === 'would' && /^(?:like|prefer)$/.test(clause.verb) && !clause.passive && !context.infinitiveOf(clause))
    return event(clause, 'REQUEST', rule);
  // "would promise nothing", "will give no ground", "will pay nothing".
  if (((meaning && COOPERATIVE.has(meaning)) || PROMISED.has(clause.verb)) && hasNothing(clause, context))
    return event(clause, 'REJECT', `${modal} ${clause.verb} nothing`);
  if (isGoingAhead(clause, context))
    return event(clause, 'THREATEN', 'strike goes ahead', { actors: 'around', modality: ['future'] });
  if (meaning === 'STATE')
    return context.isSpeech(clause) ? null : event(clause, meaning, rule, { modality: ['future'] });
  if (isPenalty(clause, meaning, context))
    return event(clause, 'THREATEN', `whoever ${rule}`, { actors: 'speaker', modality: ['future'] });
  const staked = stakedEvent(clause, meaning, context);
  if (staked) return staked;
  if (isGoingIf(clause, context)) return event(clause, 'THREATEN', `if: ${rule}`, { modality: ['hypothetical'] });
  const spoken = stakedThing(clause, context);
  if (spoken) return spoken;
  // "they will receive compensation": promised to them by who says so.
  if (RECEIVING.has(clause.verb) && modal !== 'would' && context.isSpeech(clause) && !context.speakerIs(clause))
    return event(clause, 'AGREE', rule, { actors: 'speaker', modality: ['future'] });
  if (isGlad(clause, context) && !(meaning && HOSTILE.has(meaning)))
    return event(clause, 'AGREE', `gladly ${clause.verb}`, { modality: ['future'] });
  if (
    !meaning &&
    (isPromise(clause, modal, context) || isOwnPlan(clause, modal, context) || takesPart(clause, context))
  )
    return event(clause, 'AGREE', rule, { modality: ['future'] });
  if (!meaning) return responseEvent(clause, context) ?? assuranceEvent(clause, context);
  return blowEvent(clause, meaning, rule, context) ?? goodEvent(clause, meaning, modal, context);
}

// What the lexicon knows as a refusal, a demand or a blow; null where a clause tells of something good, or of a fear.
function blowEvent(clause: Clause, meaning: Event['act'], rule: string, context: Context): Event | null {
  const condition = meaning === 'REJECT' && context.isConditional(clause, 'if');
  if (condition || ((meaning === 'RETREAT' || meaning === 'REJECT') && context.isConditional(clause, 'unless')))
    return event(clause, 'THREATEN', condition ? 'if' : 'unless', { modality: ['future'] });
  // "will challenge the law in court".
  if (meaning === 'REJECT' && SUING.test(context.rule(clause)))
    return event(clause, 'THREATEN', rule, { modality: ['future'] });
  // "Both will refrain from raids": promised, and nothing turned down.
  if (meaning === 'REJECT' && /^(?:refrain|desist)$/.test(clause.verb))
    return event(clause, 'AGREE', rule, { modality: ['future'] });
  if (meaning === 'REQUEST' || meaning === 'REJECT') return event(clause, meaning, rule, { modality: ['future'] });
  const left = meaning === 'RETREAT' || isGivingUp(clause, context) ? leavingEvent(clause, rule, context) : null;
  if (left) return left;
  if (!HOSTILE.has(meaning) || isFear(clause, context)) return null;
  const act = meaning === 'ACCUSE' && INQUIRING.has(clause.verb) ? 'AGREE' : 'THREATEN';
  return event(clause, act, rule, { modality: ['future'] });
}

// "A fixed ratio would force wards to close" is a fear, not a threat: somebody has to be named or speaking.
function isFear(clause: Clause, context: Context): boolean {
  return !clause.passive && context.isSpeech(clause) && !context.hasActor(clause);
}

function goodEvent(clause: Clause, meaning: Event['act'], modal: string, context: Context): Event | null {
  if (HOSTILE.has(meaning)) return null;
  const rule = `${modal} ${clause.verb}`;
  // "will visit Senegal": a meeting to come has been agreed on, whoever tells of it.
  if (meaning === 'CONSULT' && MEETING.has(clause.verb)) return event(clause, 'AGREE', rule, { modality: ['future'] });
  // "Peru will free 40 prisoners", whoever tells of it, has been agreed on and is not yet done.
  // "The fares will be cut" is promised by who says so.
  const isPromised = clause.passive && context.isSpeech(clause);
  if (!context.speakerIs(clause) && !isPromised && meaning !== 'AID' && meaning !== 'RETREAT')
    return event(clause, meaning, rule, { modality: ['future'] });
  // "The closures would save £1m" promises nothing.
  if (context.isSpeech(clause) && context.isThing(clause) && !isPromised) return null;
  const hypothetical = modal === 'would' && context.isConditional(clause, 'if');
  return event(clause, 'AGREE', rule, { modality: [hypothetical ? 'hypothetical' : 'future'] });
}

function hasNothing({ to, passive }: Clause, { tokens }: Context): boolean {
  const isNone = /^(?:nothing|no)$/.test(tokens[to]?.lower ?? '') && !boundsAmount(tokens, to);
  return !passive && isNone && tokens[to + 1]?.lower !== 'but';
}

// "said the strike would go ahead", "the walkout will continue until Friday".
function isGoingAhead({ verb, to, subjects: [subject], passive }: Clause, { tokens }: Context): boolean {
  if (!subject || passive || !STRIKES.test(tokens[subject.to - 1]!.lower)) return false;
  return verb === 'go'
    ? /^(?:ahead|on|forward)$/.test(tokens[to]?.lower.replace('.', '') ?? '')
    : /^(?:continue|proceed|start|begin)$/.test(verb);
}

// "would gladly show the letters", "will happily receive them".
function isGlad({ from, head, passive }: Clause, { tokens }: Context): boolean {
  return !passive && tokens.slice(from, head).some(({ lower }) => /^(?:gladly|willingly|happily)$/.test(lower));
}

// "said it would pay the bonus in full": of what the lexicon gives no act of its own, what one does for others.
function isPromise(clause: Clause, modal: string, context: Context): boolean {
  if (!PROMISED.has(clause.verb) || clause.passive || clause.subjects.length === 0) return false;
  if (modal === 'would' && context.isConditional(clause, 'if')) return false;
  return context.isSpeech(clause) && context.speakerIs(clause);
}

const STRIKES = /^(?:strikes?|walkouts?|stoppages?|boycotts?|blockades?|sit-ins?)$/;
/** To be given something. */
export const RECEIVING: ReadonlySet<string> = new Set(['receive', 'get']);
const PROMISED = new Set(verbs.words.promised);
const MEETING = new Set(verbs.words.meeting);
const SUING = /^challenge (?:in|at|before) /;
