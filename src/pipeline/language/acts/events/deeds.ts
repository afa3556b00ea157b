import type { PloverAct } from '#src/schema/evidence.ts';
import verbs from '../../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import type { Clause } from '../../types.ts';
import { type Context, DENIABLE, type Event, event } from '../event.ts';
import { UNSAID } from '../lists.ts';
import { hasNoObject, isAdverbial, isOfNone, meaningOf } from '../meanings.ts';
import { asksInWords } from './context/asks-in-words.ts';
import { isFirstPerson } from './context/first-person.ts';
import { isFirstTo } from './context/first-to.ts';
import { droppedPlan } from './deeds/dropped-plan.ts';
import { goesBetween } from './deeds/goes-between.ts';
import { isGoingOn, isNoLonger } from './deeds/going-on.ts';
import { isOfUnmade } from './deeds/of-unmade.ts';
import { onNeitherSide } from './deeds/on-neither-side.ts';
import { isFoundSo, isNecessity, isOfPlea } from './deeds/others-deeds.ts';
import { deniesAny } from './deeds/refusals.ts';
import { stillAsks } from './deeds/still-asks.ts';
import { EXCLUDING, unopposedEvent } from './deeds/unopposed.ts';
import { isExcess } from './predicates.ts';

/** What is told as done, or as not done: by what the lexicon says the verb means here. */
export function deedEvent(clause: Clause, context: Context): Event | null {
  if (clause.modal && !hadTo(clause, context)) return null;
  const meaning = isHeldOut(clause, context)
    ? 'MOBILIZE'
    : isOwned(clause, context)
      ? 'CONCEDE'
      : context.meaning(clause);
  if (!meaning) return isInProtest(clause, context.tokens) ? event(clause, 'PROTEST', 'in protest') : null;
  // "The court refused to stop it, clearing the way for a strike": what came of what it did.
  if (clause.link === 'participle' && LEADING.test(context.rule(clause))) return null;
  if (UNSAID.has(clause.verb) && (clause.passive || isOfPaper(clause, context.tokens))) return null;
  // "The draft offers three options": what stands in it nobody gives.
  if (clause.verb === 'offer' && isOfPaper(clause, context.tokens)) return null;
  if (isExcess(clause, meaning, context.tokens)) return null;
  // What is said of who says nothing is a statement like any other.
  if (meaning === 'STATE' && context.isSpeech(clause)) return null;
  // "My first speech, | as opposed to the last": another, and nobody is against it.
  if (clause.verb === 'oppose' && context.tokens[clause.from - 1]?.lower === 'as') return null;
  if (isNobodys(clause, meaning, context.tokens) || (meaning === 'REQUEST' && isChoice(clause, context))) return null;
  if (asksInWords(clause, context.tokens)) return null;
  if (PARENTHETICAL.has(clause.verb) && isParenthetical(clause, context.tokens)) return null;
  if (clause.verb === 'need' && context.isSpeech(clause) && !context.speakerIs(clause)) return null;
  // "The port needs to free ten boats", "the votes needed for it to pass": what has to be is asked for by nobody there.
  if (clause.verb === 'need' && isNecessity(clause, context)) return null;
  if (isOfPlea(clause, context) || isFoundSo(clause, context)) return null;
  if (isOfUnmade(clause, meaning, context.tokens)) return null;
  // "preferred not to use such words" backs nothing.
  if (clause.verb === 'prefer' && context.infinitiveOf(clause)?.negated) return null;
  // "suggested that it was over" asks for nothing.
  if (SOFT.has(clause.verb) && (context.isIndicative(clause) || isOfRelative(clause, context.tokens))) return null;
  const isTaken = RECEIVED.test(context.rule(clause));
  // "Called for no delay" asks for it; "gave up nothing" gives up none.
  const isWhole = !context.hasParticle(clause) || isAdverbial(context.tokens[clause.to]);
  const isNone = (isTaken || isWhole) && hasNoObject(clause, context.tokens);
  if (clause.negated || isNone || isOfNone(clause, context.tokens)) return undone(clause, meaning, context);
  // "was to release", "is due to meet", "is expected to sign".
  const governor = clause.form === 'infinitive' ? context.governorOf(clause) : null;
  // "The aim of the talks was to finish the rules": what it is, is told, and not that anybody will.
  if (governor?.verb === 'be' && isPurpose(governor, context.tokens)) return null;
  const ahead =
    AHEAD.has(governor?.verb ?? '') &&
    !isFirstTo(clause, context.tokens) &&
    !isEnough(governor!, context.tokens) &&
    !wasAble(governor!, context.tokens);
  // "is to release 120 prisoners": announced, not yet done; who "is due to meet" meets.
  if (ahead && governor?.verb === 'be' && governor.predicate === null && PROMISED.has(meaning) && !clause.passive)
    return event(clause, 'AGREE', 'is to', { inner: context.infinitiveOf(clause), modality: ['future'] });
  // "are to strike for two days": a blow to come is a threat.
  if (ahead && governor?.verb === 'be' && governor.predicate === null && ANNOUNCED.has(meaning) && !clause.passive)
    return event(clause, 'THREATEN', 'is to', { inner: context.infinitiveOf(clause), modality: ['future'] });
  const told =
    meaning === 'AGREE' && goesBetween(clause, context.tokens) ? 'CONSULT' : (droppedPlan(clause, context) ?? meaning);
  return event(clause, told, context.rule(clause), {
    // "came under fire from Peru", "drew fire from Peru", "is under arrest": what is done to the subject.
    ...(RECEIVED.test(context.rule(clause)) ? { actors: 'agent' as const } : {}),
    ...(told === 'AGREE' && isOfTwo(clause, context.tokens) ? { actors: 'around' as const } : {}),
    inner: context.infinitiveOf(clause),
    modality: ahead ? ['future'] : [],
  });
}

// "The dispute between Peru and Chile | has reached a deal": those whose it is.
function isOfTwo({ subjects: [subject], passive }: Clause, tokens: readonly Token[]): boolean {
  if (!subject || passive) return false;
  const words = tokens.slice(subject.from, subject.to + 1);
  const between = words.findIndex(({ lower }) => lower === 'between');
  return between > 0 && words[between - 1]!.pos === 'NOUN';
}

// "The aim | is", "the only reason for merging | was".
function isPurpose({ subjects: [subject] }: Clause, tokens: readonly Token[]): boolean {
  if (!subject) return false;
  const of = tokens.slice(subject.from, subject.to).findIndex(({ pos }) => pos === 'ADP');
  return PURPOSES.has(tokens[(of < 1 ? subject.to : subject.from + of) - 1]!.lower);
}

const LEADING = /^(?:(?:clear|pave) =way|open =door)\b/;

// "As the law requires".
function isOfPaper({ subjects: [subject] }: Clause, tokens: readonly Token[]): boolean {
  return subject !== undefined && PAPERS.has(tokens[subject.to - 1]!.lower);
}

// "A step that she insists | is final".
function isOfRelative({ link, to }: Clause, tokens: readonly Token[]): boolean {
  return link === 'relative' && tokens[to]?.pos === 'AUX';
}

// "Passengers can rebook or ask for a refund": what they may do, they have not done.
function isChoice({ verb, head, from, modal }: Clause, { tokens }: Context): boolean {
  if (modal !== null || tokens[head]!.lower !== verb || tokens[from - 1]?.lower !== 'or') return false;
  for (let at = from - 2; at >= Math.max(0, from - REACH_OF_MODAL); at -= 1) {
    if (/^[.;:]$/.test(tokens[at]!.text)) return false;
    if (/^(?:can|may|could|might)$/.test(tokens[at]!.lower)) return true;
  }
  return false;
}

/** In tokens, from "can" to the second of what one can do. */
const REACH_OF_MODAL = 16;

// "A tenth was enough to save the mills": measured, not announced.
function isEnough({ to }: Clause, tokens: readonly Token[]): boolean {
  return tokens[to]?.lower === 'enough';
}

// "Was able to sign the treaty": it did.
function wasAble({ to, from, head, modal }: Clause, tokens: readonly Token[]): boolean {
  if (tokens[to]?.lower !== 'able' || modal !== null) return false;
  return tokens.slice(from, head + 1).some(({ lower }) => /^(?:was|were|been)$/.test(lower));
}

// "Peru had to lift the ban": it did so; what somebody says that it had to do is asked for.
function hadTo(clause: Clause, { tokens, isSpeech }: Context): boolean {
  const { from, negated } = clause;
  return !negated && tokens[from]!.lower === 'had' && tokens[from + 1]!.lower === 'to' && !isSpeech(clause);
}

// "did not agree" refuses; "has not ruled out" and "did not accuse" do nothing.
function undone(clause: Clause, meaning: PloverAct, context: Context): Event | null {
  const { tokens } = context;
  if (STANDING.has(meaning) && isNoLonger(clause, tokens)) return event(clause, 'CONCEDE', `no longer ${clause.verb}`);
  if (isUnwanted(clause, meaning, context)) return event(clause, 'REJECT', 'does not want');
  if (onNeitherSide(clause, tokens)) return null;
  if (deniesAny(clause, tokens)) return event(clause, 'REJECT', `denies: ${clause.verb}`, { actors: 'speaker' });
  // "It had broken no law": what one would be blamed for is denied by oneself alone.
  if (context.isSpeech(clause) && meaningOf(clause, tokens, null, 'blame'))
    return context.speakerIs(clause) ? event(clause, 'REJECT', `denies: ${clause.verb}`, { actors: 'speaker' }) : null;
  // "The plan did not go down well with Chile".
  if (context.rule(clause) === 'go down well with')
    return event(clause, 'ACCUSE', `not ${clause.verb}`, { actors: 'agent' });
  // "No agreement was reached": by those it was to be between.
  if (DENIABLE.has(meaning) && RECEIVED.test(context.rule(clause)))
    return event(clause, 'REJECT', `not ${clause.verb}`, { actors: 'agent' });
  if (stillAsks(clause, tokens)) return event(clause, 'REQUEST', `not ${clause.verb}`);
  // "Has not made any further offers": refuses nothing.
  if (clause.verb === 'make' && isOfMore(clause, tokens)) return null;
  if (DENIABLE.has(meaning))
    return event(clause, 'REJECT', `not ${clause.verb}`, clause.passive ? { actors: 'around' } : {});
  // "is not stepping down" will not; who "did not withdraw" may not have been asked to.
  if (meaning === 'RETREAT' && isGoingOn(clause, tokens)) return event(clause, 'REJECT', `not ${clause.verb}`);
  const unopposed = unopposedEvent(clause, context);
  if (unopposed || EXCLUDING.test(context.rule(clause))) return unopposed;
  // "We don't blame the drivers".
  if (FORGIVEN.has(clause.verb) && !clause.passive) return event(clause, 'SUPPORT', `not ${clause.verb}`);
  const kept = meaning === 'THREATEN' || meaning === 'REJECT';
  return kept ? event(clause, meaning, clause.verb, { modality: ['negated'] }) : null;
}

function isOfMore({ to, end }: Clause, tokens: readonly Token[]): boolean {
  return tokens
    .slice(to, Math.min(end, to + 3))
    .some(({ lower }) => /^(?:further|another|more|other|fresh)$/.test(lower));
}

// "Does not want a strike", "wants no levy"; "wants nothing more than peace", "no more than its share" wants it.
function isUnwanted(clause: Clause, meaning: PloverAct, context: Context): boolean {
  const { verb, passive, to, end } = clause;
  if (verb !== 'want' || meaning !== 'REQUEST' || passive || to >= end || context.infinitiveOf(clause)) return false;
  // "We did not want this strike" is no word against it now.
  if (context.tokens[clause.from]!.lower === 'did' && isFirstPerson(clause, context.tokens)) return false;
  return !context.tokens.slice(to, to + 2).some(({ lower }) => /^(?:more|less|but|else|better)$/.test(lower));
}

// "Accepted that the sum was small" owns it; "accepted that the cars be searched" agrees to it.
function isOwned(clause: Clause, context: Context): boolean {
  return clause.verb === 'accept' && !clause.passive && context.isIndicative(clause);
}

// "ordered troops to hold the bridge", not "to hold fire".
function isHeldOut(clause: Clause, context: Context): boolean {
  const inner = context.infinitiveOf(clause);
  if (clause.verb !== 'order' || inner?.verb !== 'hold' || context.meaning(clause) !== 'RETREAT') return false;
  return !context.tokens.slice(inner.to, inner.end).some(({ lower }) => lower === 'fire');
}

// What lets others do something is somebody's; "the act lets us spend" and "was allowed ashore" give way in nothing.
function isNobodys(clause: Clause, meaning: PloverAct, tokens: readonly Token[]): boolean {
  if (!GIVEN.has(meaning)) return false;
  const subject = clause.subjects[0];
  // "Let me be clear".
  if (!subject && clause.verb === 'let') return true;
  if (clause.passive)
    return LETTING.has(clause.verb) && !tokens.slice(clause.to, clause.end).some(({ lower }) => lower === 'by');
  return subject !== undefined && PAPERS.has(tokens[subject.to - 1]!.lower);
}

// "“It was short,” he conceded.": only says who says it.
function isParenthetical({ to, end, form, from, subjects, sentence }: Clause, tokens: readonly Token[]): boolean {
  const isLast = tokens[to]?.sentence !== sentence || tokens[to]!.pos === 'PUNCT';
  if (form !== 'finite' || !isLast || end > to + 1) return false;
  const start = Math.min(from, ...subjects.map((range) => range.from));
  return /^[,”"–—-]$/.test(tokens[start - 1]?.text ?? '');
}

// "shut their stores in protest".
function isInProtest(clause: Clause, tokens: readonly Token[]): boolean {
  for (let at = clause.to; at < clause.end - 1; at += 1) {
    if (tokens[at]!.lower === 'in' && tokens[at + 1]!.lower === 'protest') return !clause.passive;
  }
  return false;
}

const RECEIVED =
  /^(?:die in =attack|find favou?r with|come under|run into|be under|go down (?:badly|well)|(?:draw|attract) =.* from)/;

const ANNOUNCED = new Set<PloverAct>(['PROTEST', 'SANCTION', 'COERCE', 'ASSAULT']);

const PROMISED = new Set<PloverAct>(['AGREE', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT']);

/** What one may stop to demand, to refuse or to threaten. */
const STANDING = new Set<PloverAct>(['REQUEST', 'REJECT', 'THREATEN', 'ACCUSE', 'PROTEST']);

const AHEAD = new Set(verbs.words.ahead);

const GIVEN = new Set<PloverAct>(['CONCEDE', 'AID', 'COOPERATE', 'RETREAT']);

const LETTING = new Set(verbs.governing.letting);

const PAPERS = new Set([...verbs.words.papers, ...verbs.sets.deal, ...verbs.sets.proposal]);

const PURPOSES: ReadonlySet<string> = new Set(verbs.words.purposes);

const PARENTHETICAL = new Set(verbs.words.parenthetical);

const FORGIVEN = new Set(verbs.words.forgiven);

const SOFT = new Set(verbs.words.soft);
