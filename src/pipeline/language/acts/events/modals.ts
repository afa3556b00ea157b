import verbs from '../../../data/verbs.json' with { type: 'json' };
import type { Clause } from '../../types.ts';
import { COOPERATIVE, type Context, type Event, event, HOSTILE } from '../event.ts';
import { DUTY, MAYBE } from '../lists.ts';
import { CROWDS } from '../speech/actor-nouns.ts';
import { SAYING } from '../speech/saying-verbs.ts';
import { isFirstPerson } from './context/first-person.ts';
import { stakesOf } from './context/stakes.ts';
import { stillAsks } from './deeds/still-asks.ts';
import { unopposedEvent } from './deeds/unopposed.ts';
import { announcementEvent, RECEIVING } from './modals/announcements.ts';
import { noHarmEvent } from './modals/assurances.ts';
import { dutyEvent, isPerfect } from './modals/duties.ts';
import { otherwiseEvent } from './modals/outlooks.ts';
import { planEvent } from './modals/plans.ts';
import { preferenceEvent } from './modals/preferences.ts';

/** What somebody says will, would, must or cannot be: demands, promises, threats, refusals. */
export function modalEvent(clause: Clause, context: Context): Event | null {
  const { modal } = clause;
  if (!modal) return null;
  if (DUTY.has(modal)) return dutyEvent(clause, context);
  if (clause.negated) return refusal(clause, context);
  const preferred = preferenceEvent(clause, context);
  if (preferred) return preferred;
  const planned = planEvent(clause, context);
  if (planned) return planned;
  // "would have settled it": what did not come about is neither promised nor threatened.
  if (isPerfect(clause, context)) return null;
  if (isUnlikely(clause, context)) return null;
  const otherwise = otherwiseEvent(clause, modal, context);
  if (otherwise) return otherwise;
  return MAYBE.has(modal) ? possibility(clause, modal, context) : announcementEvent(clause, modal, context);
}

// "It is unlikely (that) they | would sign": nobody promises it.
function isUnlikely({ subjects: [subject] }: Clause, { tokens }: Context): boolean {
  if (!subject) return false;
  const before = tokens[subject.from - 1]?.lower === 'that' ? subject.from - 2 : subject.from - 1;
  // The tagger may take it for part of the subject: "unlikely talks".
  return [before, subject.from].some((at) => /^(?:unlikely|doubtful|improbable)$/.test(tokens[at]?.lower ?? ''));
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
  // "We will not be rushed"; "if the gate stays shut, we will not be bound by the truce".
  if (clause.passive && context.isSpeech(clause) && context.speakerIs(clause) && !UNABLE.has(modal)) {
    const act = stakesOf(clause, context) === 'against' ? 'THREATEN' : 'REJECT';
    return event(clause, act, `${modal} not be`, { actors: 'speaker' });
  }
  // "Ministers cannot ignore us": they are not to.
  if (UNABLE.has(modal) && SHIRKED.has(clause.verb) && context.isSpeech(clause) && !context.speakerIs(clause))
    return modal === 'could' ? null : event(clause, 'REQUEST', `cannot: ${clause.verb}`, { actors: 'speaker' });
  const spared = noHarmEvent(clause, context);
  if (spared) return spared;
  if (stillAsks(clause, context.tokens) && !MAYBE.has(modal)) return event(clause, 'REQUEST', `not ${clause.verb}`);
  const unopposed = MAYBE.has(modal) && !UNABLE.has(modal) ? null : unopposedEvent(clause, context);
  if (unopposed) return unopposed;
  if ((meaning && HOSTILE.has(meaning)) || (MAYBE.has(modal) && !UNABLE.has(modal))) return null;
  if (clause.passive)
    return meaning && COOPERATIVE.has(meaning) && (SETTLED.has(clause.verb) || isRuledOut(clause, context))
      ? event(clause, 'REJECT', 'could not be agreed', { actors: isRuledOut(clause, context) ? 'speaker' : 'around' })
      : null;
  const said = context.isSpeech(clause);
  const aloud = refusedAloud(clause, context, meaning);
  if (aloud) return aloud;
  // "Cannot ask taxpayers to pay", "could not provide the list until June" refuse nothing.
  if (UNABLE.has(modal) && (meaning === 'REQUEST' || (PROVIDING.has(clause.verb) && isUntil(clause, context))))
    return null;
  // "They could not meet the general".
  if (modal === 'could' && meaning === 'CONSULT') return null;
  // "would not say", "could not verify" refuse nothing.
  if (!meaning && (UNABLE.has(modal) || IDLE.has(clause.verb))) return null;
  if (!meaning && tells(clause, context) && !(said && isFirstPerson(clause, context.tokens))) return null;
  // "Taxpayers would not pay for it, the minister said": that they will is not for her to refuse, nor do they.
  if (said && meaning && !ASSENT.has(meaning) && isForeseen(clause, context)) return null;
  if (context.speakerIs(clause) || (meaning && said)) return event(clause, 'REJECT', `${modal} not`);
  return meaning && ASSENT.has(meaning) ? event(clause, 'REJECT', `${modal} not ${clause.verb}`) : null;
}

// In words retold, what a crowd with no office will not do; a body or an officer may have refused.
function isForeseen(clause: Clause, context: Context): boolean {
  if (!/^(?:will|wo|would)$/.test(clause.modal ?? '') || context.isVerbatim(clause) || context.speakerIs(clause))
    return false;
  return clause.subjects.some(({ to }) => CROWDS.has(context.tokens[to - 1]!.lower));
}

// What somebody refuses by saying so, or others by what he says of them.
function refusedAloud(clause: Clause, context: Context, meaning: ReturnType<Context['meaning']>): Event | null {
  const modal = clause.modal ?? '';
  const said = context.isSpeech(clause);
  const subject = context.tokens[clause.subjects[0]?.from ?? clause.from]!.lower;
  // "No buyer could run it", "no sum can bring her back" only say what is so.
  const isInert = modal === 'could' || (UNABLE.has(modal) && context.isThing(clause));
  if (said && !isInert && (/^(?:no|nobody|nothing|none)$/.test(subject) || isNotOne(clause, context)))
    return event(clause, 'REJECT', 'nobody will', { actors: 'speaker' });
  // "He won't get our votes", "they will not receive a penny".
  if (said && RECEIVING.has(clause.verb) && /^(?:will|wo)$/.test(modal) && !context.speakerIs(clause))
    return event(clause, 'REJECT', `${modal} not ${clause.verb}`, { actors: 'speaker' });
  // "The dockers wouldn't load it": what others were not willing to do. In words retold it may be what is to come.
  const isWill = modal === 'would' && said && context.isVerbatim(clause) && !context.speakerIs(clause);
  if (isWill && !meaning && context.hasActor(clause) && !IDLE.has(clause.verb) && !UNWILLED.has(clause.verb))
    return event(clause, 'REJECT', 'would not');
  // "I cannot give them a contract", "we couldn't take it".
  if (said && !meaning && UNABLE.has(modal) && isFirstPerson(clause, context.tokens) && isWithheld(clause, context))
    return event(clause, 'REJECT', `${modal} not ${clause.verb}`, { actors: 'speaker' });
  return null;
}

// "Could not provide the list | until June": then it was.
function isUntil({ to, end }: Clause, { tokens }: Context): boolean {
  return tokens.slice(to, end).some(({ lower }) => /^(?:until|till|before|yet)$/.test(lower));
}

// "would not say", "could not call it a deal"; "would not call the parties together" is a deed.
function tells({ verb, to, end }: Clause, { tokens }: Context): boolean {
  if (!SAYING.has(verb)) return false;
  return verb !== 'call' || !tokens.slice(to, end).some(({ lower }) => /^(?:together|back|off|in)$/.test(lower));
}

// "Not a penny will go to the owners", "not one ship will leave".
function isNotOne({ subjects: [subject] }: Clause, { tokens }: Context): boolean {
  if (!subject) return false;
  const not = tokens[subject.from]!.lower === 'not' ? subject.from : subject.from - 1;
  return tokens[not]?.lower === 'not' && /^(?:an?|one|another)$/.test(tokens[not + 1]!.lower);
}

// What one is asked for and cannot give, or is offered and cannot take.
function isWithheld({ verb, to }: Clause, { tokens }: Context): boolean {
  return GIVING.has(verb) || (verb === 'take' && /^(?:it|that|this)$/.test(tokens[to]?.lower ?? ''));
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
  // "Chile may blame the weather": nobody threatens with what he may say.
  if (meaning === 'ACCUSE' && !AT_LAW.has(clause.verb)) return null;
  if (HOSTILE.has(meaning))
    return meaning === 'ASSAULT' ? null : event(clause, 'THREATEN', `${modal} strike`, { modality: ['hypothetical'] });
  return COOPERATIVE.has(meaning) ? event(clause, 'AGREE', `${modal} agree`, { modality: ['hypothetical'] }) : null;
}

/** What is done to somebody by bringing him to court. */
const AT_LAW: ReadonlySet<string> = new Set(['sue', 'prosecute', 'charge', 'indict', 'impeach', 'investigate']);
/** What one gives by words. */
const ASSENT: ReadonlySet<string> = new Set(['AGREE', 'SUPPORT', 'CONCEDE']);
const UNWILLED = new Set([...verbs.words.unwilled, ...verbs.words.notRefused, ...verbs.words.undergone]);
const GIVING = new Set(['give', 'grant', 'hand', 'concede', 'cede']);
/** What one may be late with. */
const PROVIDING = new Set(verbs.words.providing);
const ABLE = new Set(['can', 'ca', 'cannot']);
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
const SHIRKED = new Set(['sit', 'ignore', 'hide', 'dodge', 'duck', 'shirk', 'neglect', 'overlook', 'evade', 'abandon']);
/** What takes two: "no text could be agreed"; "supplies could not be guaranteed" is nobody's refusal. */
const SETTLED: ReadonlySet<string> = new Set(verbs.words.settled);
const UNABLE = new Set(verbs.words.unable);
