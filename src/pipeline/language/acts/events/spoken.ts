import verbs from '../../../data/verbs.json' with { type: 'json' };
import type { Clause } from '../../types.ts';
import { type Context, type Event, event } from '../event.ts';
import { meaningOf } from '../meanings.ts';
import { ownRefusal } from './deeds/refusals.ts';

/**
 * What somebody asks, refuses, blames, praises or offers by saying a thing, whatever its subject: "the ball is in their
 * court", "autonomy is not on the table", "nobody consulted us". Only where the clause tells no act of its own.
 */
export function spokenEvent(clause: Clause, context: Context): Event | null {
  if (clause.form !== 'finite' || !context.isSpeech(clause)) return null;
  if (!(clause.link === 'main' || clause.link === 'complement' || clause.link === 'reason')) return null;
  const nobody = clause.subjects.some(({ from }) => NOBODY.test(context.tokens[from]!.lower));
  // "Nobody asked us": that it is not done is what the lexicon tells.
  const table = clause.negated && !nobody ? 'spokenNegated' : 'spoken';
  const frame = meaningOf(clause, context.tokens, context.infinitiveOf(clause), table);
  // "It said it needed time" asks for none; "Chile needs to pay" does.
  const isOthers = context.infinitiveOf(clause) !== null && isOfOthers(clause, context);
  if (frame?.verb === 'need' && !clause.passive && !isFirstPerson(clause, context) && !isOthers) return null;
  // "The care they deserve", "the water our fields need" is asked for by nobody; "nurses deserve a raise" asks for one.
  if (/^(?:deserve|need)$/.test(frame?.verb ?? '') && !clause.passive && !isOthers && isBare(clause, context))
    return null;
  if (!frame?.act && isReproach(clause, context)) return event(clause, 'ACCUSE', 'you never', { actors: 'speaker' });
  if (!frame?.act && isUnwanted(clause, context)) return event(clause, 'REJECT', 'do not want', { actors: 'speaker' });
  // "Nobody is being kept there", "nobody was dismissed": what one would be blamed for.
  if (!frame?.act && nobody && clause.passive && !clause.modal && HARMED.has(clause.verb))
    return event(clause, isHeldToAccount(clause, context) ? 'ACCUSE' : 'REJECT', `nobody is: ${clause.verb}`, {
      actors: 'speaker',
    });
  if (!frame?.act && isNotEven(clause, context)) return event(clause, 'ACCUSE', 'not even', { actors: 'speaker' });
  if (!frame?.act) return deniedEvent(clause, context) ?? ownRefusal(clause, context) ?? likedEvent(clause, context);
  if (isOfBuyers(clause, context)) return null;
  // "It is not so simple": how simple it is.
  if (frame.pattern === 'be so' && /^AD[JV]$/.test(context.tokens[clause.to + 1]?.pos ?? '')) return null;
  // "Lives cannot be held to ransom" is no claim that does not hold.
  if (frame.pattern === 'hold' && clause.passive) return null;
  // "We play games" blames nobody; "it had made mistakes", said of oneself, owns up.
  const isOwn = isFirstPerson(clause, context) || context.speakerIs(clause);
  if (frame.act === 'ACCUSE' && !clause.passive && !clause.negated && isOwn)
    return OWNED_UP.test(frame.pattern) ? event(clause, 'CONCEDE', `own ${clause.verb}`) : null;
  return event(clause, frame.act, `spoken: ${frame.pattern}`, { actors: 'speaker' });
}

// "Demand for the car has been low": nobody makes it, where "the demand has been met" is somebody's.
function isOfBuyers({ subjects: [subject] }: Clause, { tokens }: Context): boolean {
  if (tokens[(subject?.to ?? 0) - 1]?.lower !== 'demand') return false;
  return tokens.slice(subject!.from, subject!.to - 1).every(({ pos }) => pos === 'ADJ' || pos === 'NOUN');
}

function isBare({ to, end }: Clause, { tokens }: Context): boolean {
  return tokens.slice(to, end).every(({ pos }) => pos === 'PUNCT');
}

// "Nobody has been held to account": as somebody should have been.
function isHeldToAccount({ to }: Clause, { tokens }: Context): boolean {
  return tokens.slice(to, to + 2).some(({ lower }) => /^(?:account|accountable|responsible|liable)$/.test(lower));
}

// Named or "you": "it", "she" may be who says so.
function isOfOthers(clause: Clause, context: Context): boolean {
  const [subject] = clause.subjects;
  if (!subject || context.speakerIs(clause) || !context.hasActor(clause)) return false;
  return !/^(?:it|he|she|they)$/.test(context.tokens[subject.from]!.lower);
}

// "Nine percent does not even cover the rent", "we were not even told".
function isNotEven(clause: Clause, context: Context): boolean {
  const { negated, from, to, passive } = clause;
  if (!negated || (isFirstPerson(clause, context) && !passive)) return false;
  return context.tokens.slice(from, to + 1).some(({ lower }) => lower === 'even');
}

// "You never told us", "you have not read it"; not "did you not read it?", "you never know".
function isReproach({ negated, modal, passive, verb, head, from, subjects }: Clause, { tokens }: Context): boolean {
  const [subject] = subjects;
  if (!negated || modal || passive || !subject || subject.to !== subject.from + 1) return false;
  if (tokens[subject.from]!.lower !== 'you' || subject.from >= from) return false;
  const before = tokens.slice(from, head).map(({ lower }) => lower);
  const isPast = before.some((word) => /^(?:did|have|['’]ve)$/.test(word)) || tokens[head]!.lower !== verb;
  return isPast && !UNBLAMED.has(verb);
}

// "We don't want charity"; "we don't want to wait" may be no refusal, and who says "we did not want this strike" has one.
function isUnwanted(clause: Clause, context: Context): boolean {
  const { verb, negated, modal, from, to, end } = clause;
  if (verb !== 'want' || !negated || modal || !isFirstPerson(clause, context)) return false;
  if (context.tokens[from]!.lower === 'did') return false;
  const hasNoun = context.tokens.slice(to, end).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  return hasNoun && context.infinitiveOf(clause) === null;
}

// "We did not hide it": what one would be blamed for.
function deniedEvent(clause: Clause, context: Context): Event | null {
  if (!clause.negated || clause.modal || clause.passive || !isFirstPerson(clause, context)) return null;
  return meaningOf(clause, context.tokens, null, 'blame')
    ? event(clause, 'REJECT', `denies: ${clause.verb}`, { actors: 'speaker' })
    : null;
}

function isFirstPerson({ subjects: [subject] }: Clause, { tokens }: Context): boolean {
  return subject !== undefined && /^(?:i|we|our)$/.test(tokens[subject.from]!.lower);
}

// "We would like a date".
function likedEvent(clause: Clause, context: Context): Event | null {
  const isWish = clause.modal === 'would' && clause.verb === 'like' && !clause.negated && !context.infinitiveOf(clause);
  return isWish && context.speakerIs(clause) ? event(clause, 'REQUEST', 'would like', { actors: 'speaker' }) : null;
}

const HARMED: ReadonlySet<string> = new Set([...verbs.words.spared, ...verbs.words.harmed]);
const OWNED_UP = /^make =.*mistake/;
const UNBLAMED = new Set(['know', 'see', 'mind', 'need', 'think', 'worry', 'guess', 'expect', 'miss', 'hear', 'be']);
const NOBODY = /^(?:nobody|none|no-one|no)$/;
