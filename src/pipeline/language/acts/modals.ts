import verbs from '../../data/verbs.json' with { type: 'json' };
import type { Clause } from '../types.ts';
import { assuranceEvent, noHarmEvent, responseEvent } from './assurances.ts';
import { COOPERATIVE, type Context, type Event, event, HOSTILE } from './event.ts';
import { isFirstPerson } from './first-person.ts';
import { isOwnPlan, isPart, isPenalty, otherwiseEvent } from './outlooks.ts';
import { planEvent } from './plans.ts';
import { stakedEvent, stakedThing } from './staked.ts';
import { unopposedEvent } from './unopposed.ts';

/** What somebody says will, would, must or cannot be: demands, promises, threats, refusals. */
export function modalEvent(clause: Clause, context: Context): Event | null {
  const { modal } = clause;
  if (!modal) return null;
  if (DUTY.has(modal)) return duty(clause, context);
  if (clause.negated) return refusal(clause, context);
  const planned = planEvent(clause, context);
  if (planned) return planned;
  // "would have settled it": what did not come about is neither promised nor threatened.
  if (isPerfect(clause, context)) return null;
  const otherwise = otherwiseEvent(clause, modal, context);
  if (otherwise) return otherwise;
  return MAYBE.has(modal) ? possibility(clause, modal, context) : announcement(clause, modal, context);
}

// "Syria must leave": whoever says so demands it; of oneself it is none. "Syria should have left" reproaches.
function duty(clause: Clause, context: Context): Event | null {
  if (isPerfect(clause, context)) return reproach(clause, context);
  if (!context.isSpeech(clause) || (context.speakerIs(clause) && !clause.passive)) return null;
  // "It must be said that the fall began in May" asks for nothing.
  if (clause.passive && RECALLED.has(clause.verb) && isIt(clause, context)) return null;
  // "The road must not become a front" asks for it no less.
  return event(clause, 'REQUEST', 'must', { actors: 'speaker' });
}

function isIt({ subjects: [subject] }: Clause, { tokens }: Context): boolean {
  return subject !== undefined && tokens[subject.from]!.lower === 'it';
}

// "should have left", not "would have to leave".
function isPerfect({ from, head }: Clause, { tokens }: Context): boolean {
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

// "Iran will not accept", "we cannot sign", "no government will", "could not be reached".
function refusal(clause: Clause, context: Context): Event | null {
  const modal = clause.modal ?? '';
  const meaning = context.meaning(clause);
  // "will not hesitate to strike".
  if (clause.verb === 'hesitate' && !MAYBE.has(modal) && context.infinitiveOf(clause))
    return event(clause, 'THREATEN', 'will not hesitate', {
      inner: context.infinitiveOf(clause),
      modality: ['future'],
    });
  // "We will not be rushed".
  if (clause.passive && context.isSpeech(clause) && context.speakerIs(clause) && !UNABLE.has(modal))
    return event(clause, 'REJECT', `${modal} not be`, { actors: 'speaker' });
  const spared = noHarmEvent(clause, context);
  if (spared) return spared;
  const unopposed = MAYBE.has(modal) && !UNABLE.has(modal) ? null : unopposedEvent(clause, context);
  if (unopposed) return unopposed;
  if ((meaning && HOSTILE.has(meaning)) || (MAYBE.has(modal) && !UNABLE.has(modal))) return null;
  if (clause.passive)
    return meaning && COOPERATIVE.has(meaning)
      ? event(clause, 'REJECT', 'could not be agreed', { actors: isRuledOut(clause, context) ? 'speaker' : 'around' })
      : null;
  const said = context.isSpeech(clause);
  const subject = context.tokens[clause.subjects[0]?.from ?? clause.from]!.lower;
  // "No buyer could run it" only says what is so.
  if (said && modal !== 'could' && /^(?:no|nobody|nothing|none)$/.test(subject))
    return event(clause, 'REJECT', 'nobody will', { actors: 'speaker' });
  // "He won't get our votes", "they will not receive a penny".
  if (said && RECEIVING.has(clause.verb) && /^(?:will|wo)$/.test(modal) && !context.speakerIs(clause))
    return event(clause, 'REJECT', `${modal} not ${clause.verb}`, { actors: 'speaker' });
  // "would not say", "could not verify" refuse nothing.
  if (!meaning && (UNABLE.has(modal) || IDLE.has(clause.verb))) return null;
  if (!meaning && SAYING.has(clause.verb) && !(said && isFirstPerson(clause, context.tokens))) return null;
  if (context.speakerIs(clause) || (meaning && said)) return event(clause, 'REJECT', `${modal} not`);
  return meaning === 'AGREE' || meaning === 'SUPPORT' || meaning === 'CONCEDE'
    ? event(clause, 'REJECT', `${modal} not ${clause.verb}`)
    : null;
}

// "The proposal cannot be considered", "no money would be paid out": who says so of a thing rules it out; "the truce could not
// be extended" may only tell how it was.
function isRuledOut(clause: Clause, context: Context): boolean {
  if (!context.isThing(clause) || context.tokens.slice(clause.to, clause.end).some(({ lower }) => lower === 'by'))
    return false;
  return clause.modal !== 'could' || ACCEPTING.has(clause.verb);
}

// "may impose duties", "could reopen the border": only of oneself.
function possibility(clause: Clause, modal: string, context: Context): Event | null {
  const meaning = context.meaning(clause);
  // "We can talk about the dates".
  if (
    meaning === 'CONSULT' &&
    modal === 'can' &&
    context.isSpeech(clause) &&
    isFirstPerson(clause, context.tokens) &&
    !clause.passive
  )
    return event(clause, 'AGREE', 'can talk', { modality: ['hypothetical'] });
  // "We can sign that", "I can live with it".
  if (modal === 'can' && ACCEPTABLE.has(clause.verb) && context.isSpeech(clause) && !clause.passive)
    if (isFirstPerson(clause, context.tokens))
      return event(clause, 'AGREE', 'can agree', { modality: ['hypothetical'] });
  // To be able to is to offer nothing.
  if (!meaning || ABLE.has(modal) || !context.speakerIs(clause)) return null;
  if (HOSTILE.has(meaning))
    return meaning === 'ASSAULT' ? null : event(clause, 'THREATEN', `${modal} strike`, { modality: ['hypothetical'] });
  return COOPERATIVE.has(meaning) ? event(clause, 'AGREE', `${modal} agree`, { modality: ['hypothetical'] }) : null;
}

// "will": of a blow a threat; of something good a promise where the one to do it says so, else what is to come.
function announcement(clause: Clause, modal: string, context: Context): Event | null {
  const meaning = context.meaning(clause);
  const rule = `${modal} ${clause.verb}`;
  // "The board would like arbitration".
  if (modal === 'would' && clause.verb === 'like' && !clause.passive && !context.infinitiveOf(clause))
    return event(clause, 'REQUEST', rule);
  // "would promise nothing", "will give no ground".
  if (meaning && COOPERATIVE.has(meaning) && hasNothing(clause, context))
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
  if (!meaning && (isPromise(clause, modal, context) || isOwnPlan(clause, modal, context) || isPart(clause, context)))
    return event(clause, 'AGREE', rule, { modality: ['future'] });
  if (!meaning) return responseEvent(clause, context) ?? assuranceEvent(clause, context);
  const condition = meaning === 'REJECT' && context.isConditional(clause, 'if');
  if (condition || ((meaning === 'RETREAT' || meaning === 'REJECT') && context.isConditional(clause, 'unless')))
    return event(clause, 'THREATEN', condition ? 'if' : 'unless', { modality: ['future'] });
  // "will challenge the law in court".
  if (meaning === 'REJECT' && SUING.test(context.rule(clause)))
    return event(clause, 'THREATEN', rule, { modality: ['future'] });
  if (meaning === 'REQUEST' || meaning === 'REJECT') return event(clause, meaning, rule, { modality: ['future'] });
  const left = meaning === 'RETREAT' || isGivingUp(clause, context) ? leaving(clause, rule, context) : null;
  if (left) return left;
  // "A fixed ratio would force wards to close" is a fear, not a threat: somebody has to be named or speaking.
  if (HOSTILE.has(meaning) && !clause.passive && context.isSpeech(clause) && !context.hasActor(clause)) return null;
  if (meaning === 'ACCUSE' && INQUIRING.has(clause.verb)) return event(clause, 'AGREE', rule, { modality: ['future'] });
  if (HOSTILE.has(meaning)) return event(clause, 'THREATEN', rule, { modality: ['future'] });
  // "will visit Senegal": a meeting to come has been agreed on, whoever tells of it.
  if (meaning === 'CONSULT' && MEETING.has(clause.verb)) return event(clause, 'AGREE', rule, { modality: ['future'] });
  // "Peru will free 40 prisoners", whoever tells of it, has been agreed on and is not yet done.
  // "The fares will be cut" is promised by who says so.
  const isPromised = clause.passive && context.isSpeech(clause);
  if (!context.speakerIs(clause) && !isPromised && meaning !== 'AID' && meaning !== 'RETREAT')
    return event(clause, meaning, rule, { modality: ['future'] });
  const hypothetical = modal === 'would' && context.isConditional(clause, 'if');
  return event(clause, 'AGREE', rule, { modality: [hypothetical ? 'hypothetical' : 'future'] });
}

// "they will leave the congress if coal is left out"; not "it will leave if the wind drops".
function isGoingIf(clause: Clause, context: Context): boolean {
  if (!GOING_AWAY.has(clause.verb) || clause.passive || !context.isSpeech(clause) || !context.speakerIs(clause))
    return false;
  const isFromThem = context.tokens.slice(clause.to, clause.end).some(({ lower }) => GATHERED.has(lower));
  return isFromThem && context.conditionsOf(clause).length > 0;
}

// "would abandon the purchase rather than lose the mill".
function isGivingUp(clause: Clause, { tokens }: Context): boolean {
  return GIVING_UP.has(clause.verb) && isRatherThan(clause, tokens);
}

function isRatherThan({ to, sentence }: Clause, tokens: Context['tokens']): boolean {
  for (let at = to; at < to + FARTHEST && tokens[at + 1]?.sentence === sentence; at += 1)
    if (tokens[at]!.lower === 'rather' && tokens[at + 1]!.lower === 'than') return true;
  return false;
}

// "will resign" promises nothing; "if the plan falls, I will resign", "would pull out rather than sign" threaten to.
function leaving(clause: Clause, rule: string, context: Context): Event | null {
  const pattern = context.rule(clause);
  if (isGivingUp(clause, context)) return event(clause, 'THREATEN', 'rather than', { modality: ['future'] });
  const isStake = context.conditionsOf(clause).length > 0 || isRatherThan(clause, context.tokens);
  if (isStake && (LEAVING.test(pattern) || PULLING_OUT.test(pattern)))
    return event(clause, 'THREATEN', rule, { modality: ['future'] });
  return LEAVING.test(pattern) ? event(clause, 'RETREAT', rule, { modality: ['future'] }) : null;
}

function hasNothing({ to, passive }: Clause, { tokens }: Context): boolean {
  return !passive && /^(?:nothing|no)$/.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.lower !== 'but';
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
/** What is said by "it must be …". */
const RECALLED = new Set(verbs.words.recalled);
const INQUIRING = new Set(verbs.words.inquiring);
const RECEIVING = new Set(['receive', 'get']);
const PROMISED = new Set(verbs.words.promised);
const MEETING = new Set(verbs.words.meeting);
const DUTY = new Set(verbs.words.duty);
const MAYBE = new Set(verbs.words.maybe);
const ABLE = new Set(['can', 'ca', 'cannot']);
const SAYING = new Set(verbs.governing.saying.map((pattern) => pattern.split(' ')[0]!));
/** Not to do so refuses nothing. */
const IDLE = new Set([
  'look',
  'know',
  'name',
  'elaborate',
  'want',
  'have',
  'be',
  'do',
  'think',
  'believe',
  'feel',
  'mean',
  'forget',
  'see',
  'hear',
]);
const ACCEPTABLE = new Set(['agree', 'accept', 'support', 'sign', 'back', 'endorse', 'live']);
const ACCEPTING = new Set([
  'accept',
  'tolerate',
  'consider',
  'support',
  'approve',
  'allow',
  'permit',
  'endorse',
  'grant',
]);
const SUING = /^challenge (?:in|at|before) /;
/** What ends what one has begun: "would sell the mine rather than pay". */
const GIVING_UP = new Set([
  'abandon',
  'quit',
  'leave',
  'scrap',
  'cancel',
  'close',
  'shut',
  'sell',
  'withdraw',
  'walk',
  'pull',
  'resign',
  'strike',
]);
const GOING_AWAY = new Set(['leave', 'quit', 'withdraw', 'walk']);
/** What one can leave in protest. */
const GATHERED = new Set([
  ...verbs.sets.talks,
  'congress',
  'government',
  'coalition',
  'cabinet',
  'alliance',
  'pact',
  'table',
  'league',
  'union',
  'bloc',
]);
/** In tokens behind the verb. */
const FARTHEST = 14;
const LEAVING = /^(?:resign|step down|stand down|step aside|(?:hand in|tender|submit) =?resignation)/;
const PULLING_OUT = /^(?:pull out|walk away)$/;
const UNABLE = new Set(verbs.words.unable);
