import type { PloverAct } from '#src/schema/evidence.ts';
import verbs from '../../../data/verbs.json' with { type: 'json' };
import type { Clause } from '../../types.ts';
import { COOPERATIVE, type Context, type Event, event } from '../event.ts';
import { REPORTS } from '../lists.ts';
import { hasNoObject, meaningOf } from '../meanings.ts';

/**
 * What somebody says another did, where it is nothing that one tells of others without blaming them: "the union said the
 * company had broken its promise". The deed itself stays the other's act; the blame is the speaker's.
 */
export function accusationEvent(clause: Clause, context: Context): Event | null {
  if (isContentOfNoun(clause, context)) return null;
  if (isHarm(clause, context))
    return event(clause, 'ACCUSE', `harm: ${clause.verb}`, { actors: 'speaker', implied: true });
  if (isWronged(clause, context))
    return event(clause, 'ACCUSE', `wronged: ${clause.verb}`, { actors: 'speaker', implied: true });
  if (isOwed(clause) && !isWantedByNobody(clause, context) && context.isBlamed(clause, true))
    return event(clause, 'ACCUSE', `says of others: not ${clause.verb}`, { actors: 'speaker', implied: true });
  if (isForced(clause, context) || isLiftedOut(clause, context))
    return event(clause, 'ACCUSE', `says of others: ${clause.verb}`, { actors: 'speaker', implied: true });
  if (!isFact(clause) || hasNoObject(clause, context.tokens)) return null;
  const meaning = context.meaning(clause);
  if (!context.isBlamed(clause, meaning !== null && MATERIAL.has(meaning))) return null;
  const inner = context.infinitiveOf(clause);
  const frame = meaningOf(clause, context.tokens, inner, 'blame');
  // "Many families are hurting": by nobody.
  if (frame?.pattern === 'hurt' && !clause.passive && clause.end <= clause.to) return null;
  return (
    frame && event(clause, 'ACCUSE', `says of others: ${frame.pattern}`, { inner, actors: 'speaker', implied: true })
  );
}

// "deplored the remark that porters had walked away": blame by whose remark it is.
function isContentOfNoun({ subjects: [subject] }: Clause, { tokens }: Context): boolean {
  if (!subject || tokens[subject.from - 1]?.lower !== 'that') return false;
  let at = subject.from - 2;
  // "The claim, repeated in the press, that".
  if (tokens[at]?.text === ',') {
    at -= 1;
    while (at > subject.from - LONGEST_ASIDE && tokens[at] && !/^[,.;:]$/.test(tokens[at]!.text)) at -= 1;
    at -= 1;
  }
  const noun = tokens[at];
  return noun?.pos === 'NOUN' && noun.sentence === tokens[subject.from]!.sentence && REPORTS.has(noun.lower);
}

// "the duties would ruin them": what a thing does to people, and would do.
function isHarm(clause: Clause, context: Context): boolean {
  const { verb, negated, passive, link, subjects } = clause;
  if (!HARMING.has(verb) || negated || passive || subjects.length === 0) return false;
  return (link === 'main' || link === 'complement') && context.isHarmful(clause);
}

// "we were left in the dark", "its members had never been consulted": what was done to who says so.
function isWronged(clause: Clause, context: Context): boolean {
  const { verb, passive, negated, modal, link, subjects } = clause;
  if (!passive || modal || subjects.length === 0 || !(link === 'main' || link === 'complement')) return false;
  if (!(negated ? OWING : WRONGING).has(verb)) return false;
  // "We have not been told of any decision": there may be none.
  if (negated && context.tokens[clause.to + 1]?.lower === 'any') return false;
  return context.isSpeech(clause) && context.speakerIs(clause);
}

// "The night shift is being made to pay for it".
function isForced(clause: Clause, context: Context): boolean {
  const { verb, passive, negated, modal } = clause;
  return (
    verb === 'make' &&
    passive &&
    !negated &&
    !modal &&
    context.isSpeech(clause) &&
    context.infinitiveOf(clause) !== null
  );
}

// "It was the board that left the table": who is lifted out is blamed, but for what is good.
function isLiftedOut(clause: Clause, context: Context): boolean {
  const { link, modal, passive, negated } = clause;
  const around = context.governorOf(clause);
  const first = around?.subjects[0];
  if (link !== 'relative' || modal || passive || negated || !first || around?.verb !== 'be' || around.negated)
    return false;
  if (context.tokens[first.from]!.lower !== 'it' || around.modal || !context.isBlamed(clause, false)) return false;
  const meaning = context.meaning(clause);
  return meaning === null || !COOPERATIVE.has(meaning);
}

// "the company did not listen", "will not let us vote": what one owes to others and does not do.
function isOwed({ verb, form, negated, passive, modal, link, subjects }: Clause): boolean {
  if (form !== 'finite' || !negated || passive || subjects.length === 0) return false;
  if (!(link === 'main' || link === 'complement' || link === 'reason')) return false;
  return modal === null ? OWING.has(verb) : /^(?:will|wo|'ll)$/.test(modal) && (OWING.has(verb) || verb === 'let');
}

// "No doctor wants to strike": of doctors who are not blamed for it.
function isWantedByNobody({ verb, subjects: [subject] }: Clause, { tokens }: Context): boolean {
  return verb === 'want' && subject !== undefined && /^(?:no|none)$/.test(tokens[subject.from]!.lower);
}

function isFact({ form, modal, negated, passive, link, subjects }: Clause): boolean {
  if (form !== 'finite' || modal || negated || passive || subjects.length === 0) return false;
  return link === 'main' || link === 'complement' || link === 'reason';
}

/** In tokens. */
const LONGEST_ASIDE = 14;
const WRONGING = new Set(verbs.words.wronging);
const OWING = new Set(verbs.words.owing);
const HARMING = new Set(verbs.words.harming);
/** Deeds that officials report of others every day: blame only where the speaker is no office. */
const MATERIAL = new Set<PloverAct>(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'PROTEST']);
