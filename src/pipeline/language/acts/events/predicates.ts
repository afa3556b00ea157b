import type { PloverAct } from '#src/schema/evidence.ts';
import verbs from '../../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import type { Clause, TokenRange } from '../../types.ts';
import { COOPERATIVE, type Context, type Event, event } from '../event.ts';
import { EXCESSIVE, LINKING, READY, UNREADY } from '../lists.ts';
import { FELT } from '../meanings/felt.ts';
import { judgementIn, labelIn } from '../meanings/labels.ts';
import { OPPOSITE, standingIn } from '../meanings/standing.ts';
import { isFirstPerson } from './context/first-person.ts';
import { isFoundSo } from './deeds/others-deeds.ts';
import { absence } from './predicates/absence.ts';
import { heldByEvent } from './predicates/held-by.ts';
import { adamantEvent } from './predicates/professed.ts';
import { intentionEvent } from './promises/intention-event.ts';

/** What is said of the subject: "is willing to sign", "is unacceptable", "amounts to interference", "is no truce". */
export function predicateEvent(clause: Clause, context: Context): Event | null {
  if (!LINKING.has(clause.verb) || clause.passive) return null;
  if (isOutOfQuestion(clause, context.tokens))
    return event(clause, 'REJECT', 'out of the question', { actors: 'speaker' });
  const none = absence(clause, context);
  if (none) return none;
  const word = clause.predicate === null ? '' : context.tokens[clause.predicate]!.lower;
  const standing = standingEvent(clause, context);
  if (standing) return standing;
  const firm = adamantEvent(clause, word, context);
  if (firm) return firm;
  const inner = context.infinitiveOf(clause);
  // "We are happy to meet them" offers it, "was happy to see it" does not.
  if (inner && PLEASED.has(word) && isOffer(clause, inner, context))
    return event(clause, 'AGREE', `${word} to`, { inner });
  // "Drivers are encouraged to use the ferry", not "we are encouraged to hear it".
  if (inner && word === 'encouraged' && context.isSpeech(clause) && !HEARING.has(inner.verb))
    return isFirstPerson(clause, context.tokens)
      ? null
      : event(clause, 'REQUEST', 'encouraged to', { inner, actors: 'speaker' });
  // "Three convoys were ready to leave" promises nothing.
  if (inner && READY.has(word)) return context.isThing(clause) ? null : intentionEvent(clause, inner, context);
  // "Was unable to raise the money" refused nothing; "is unable to accept the terms" does.
  const isOnlyTold = word === 'unable' && !(context.isSpeech(clause) && context.speakerIs(clause));
  if (inner && isOnlyTold && !COOPERATIVE.has(context.meaning(inner) ?? 'STATE')) return null;
  if (inner && UNREADY.has(word)) return event(clause, 'REJECT', word, { inner });
  // "We have not been able to reach a deal"; who was not able to come refused nothing.
  if (inner && word === 'able' && clause.negated)
    return COOPERATIVE.has(context.meaning(inner) ?? 'STATE') ? event(clause, 'REJECT', 'not able', { inner }) : null;
  if (context.isSpeech(clause) && !context.speakerIs(clause) && isTooMuch(clause, context.tokens))
    return event(clause, 'REJECT', 'too much', { actors: 'speaker' });
  // "We understand why people are angry": they are.
  if (context.isOpenedBy(clause, 'why')) return null;
  // "On the coast, where the fault is worst": which coast.
  if (/^(?:best|worst)$/.test(word) && context.isOpenedBy(clause, 'where')) return null;
  return heldByEvent(clause, context) ?? (context.isSpeech(clause) ? judgement(clause, word, context) : null);
}

// "Peru is a staunch opponent of the levy", not "was", "would be".
function standingEvent(clause: Clause, { tokens }: Context): Event | null {
  const { to, end, modal, negated, form, head } = clause;
  if (form !== 'finite' || modal !== null || negated || /^(?:was|were)$/.test(tokens[head]!.lower)) return null;
  const act = clause.predicate === null ? null : standingIn(to, end, tokens);
  return act && event(clause, act, 'stands');
}

/** "calls the text “theatre”", "described the embargo as genocide". */
export function labelEvent(clause: Clause, context: Context): Event | null {
  if (clause.modal || clause.negated || context.hasParticle(clause)) return null;
  if (isFoundSo(clause, context)) return null;
  const judged = consideredAct(clause, context);
  if (judged) return event(clause, judged, `is ${clause.verb}`, { actors: 'speaker' });
  const act = labelIn(clause, context.tokens) ?? heldToBe(clause, context);
  return act ? event(clause, act, `${clause.verb} “…”`) : null;
}

// "considers the levy to be | a reprisal".
function heldToBe({ verb, to, passive, sentence }: Clause, { tokens }: Context): PloverAct | null {
  if (!CONSIDERING.has(verb) || passive) return null;
  for (let at = to + 1; at < to + LONGEST_ASIDE && tokens[at + 2]?.sentence === sentence; at += 1) {
    if (tokens[at]!.text === ',' || tokens[at]!.lower !== 'to' || tokens[at + 1]!.lower !== 'be') continue;
    let end = at + 2;
    while (end < at + LONGEST_ASIDE && tokens[end]?.sentence === sentence && tokens[end]!.pos !== 'PUNCT') end += 1;
    const judged = judgementIn(tokens, at + 2, end);
    return judged && judged.act !== 'REQUEST' ? judged.act : null;
  }
  return null;
}

// "Such remarks are regarded as offensive", said of what nobody else is named to regard so: who says it does.
function consideredAct(clause: Clause, context: Context): PloverAct | null {
  const { passive, verb, subjects, from, to, end, head } = clause;
  const { tokens } = context;
  if (!passive || !CONSIDERING.has(verb) || subjects.length === 0 || !context.isSpeech(clause)) return null;
  if (isFirstPerson(clause, tokens) || !tokens.slice(from, head).some(({ lower }) => IS.test(lower))) return null;
  if (tokens.slice(to, end).some(({ lower }) => lower === 'by')) return null;
  const judged = judgementIn(tokens, to, Math.max(to, end));
  return judged && judged.act !== 'REQUEST' ? judged.act : null;
}

function isOffer({ negated, head, modal }: Clause, inner: Clause, { tokens, meaning }: Context): boolean {
  const act = meaning(inner);
  if (negated || /^(?:was|were|been)$/.test(tokens[head]!.lower)) return false;
  // "would be glad to do so".
  if (modal === 'would' && inner.verb === 'do' && /^(?:so|it|that)$/.test(tokens[inner.to]?.lower ?? '')) return true;
  return act !== null && act !== 'SUPPORT' && COOPERATIVE.has(act);
}

// Whoever says so judges; of oneself ("we are happy") the subject does.
function judgement(clause: Clause, word: string, context: Context): Event | null {
  if (isRight(clause, word, context.tokens))
    return event(clause, clause.negated ? 'REJECT' : 'SUPPORT', 'right', { actors: 'speaker' });
  const { from, to } = behindAside(clause, context.tokens);
  // "We are against unfair terms": not unfair themselves.
  if (/^(?:against|for|with|behind)$/.test(context.tokens[from]?.lower ?? '')) return null;
  const judged = judgementIn(context.tokens, from, to);
  if (!judged)
    return clause.negated && ACCEPTABLE.has(word)
      ? event(clause, 'REJECT', 'not acceptable', { actors: 'speaker' })
      : null;
  if (isExcess(clause, judged.act, context.tokens) || isRuledIn(judged.word, from, to, context.tokens)) return null;
  // "The court is satisfied that the road is closed": so it finds.
  if (judged.word === 'satisfied' && context.tokens[(clause.predicate ?? clause.to) + 1]?.lower === 'that') return null;
  const own = context.speakerIs(clause);
  const act = isDenied(clause, from, context.tokens)
    ? FEELINGS.has(judged.word)
      ? 'ACCUSE'
      : OPPOSITE.get(judged.act)
    : judged.act;
  if (!act || (act === 'CONCEDE' && !own)) return null;
  // "We were wrong" blames nobody else.
  const isOwner = isFirstPerson(clause, context.tokens) || (own && isPerson(clause, context.tokens));
  if (act === 'ACCUSE' && isOwner && !FELT.has(judged.word))
    return clause.negated
      ? null
      : event(clause, 'CONCEDE', `own ${judged.word}`, {
          actors: isFirstPerson(clause, context.tokens) ? 'speaker' : 'subject',
        });
  // "It is fair" judges a thing, "it was pleased" is how a body feels.
  const isFelt = !isIt(clause, context.tokens) || FELT.has(judged.word);
  // "They are angry", said by somebody else.
  const isOthers = !own && FELT.has(judged.word) && !isOwner && hasActingSubject(clause, context);
  // "Growers will be angry": nobody is so far.
  if (isOthers && clause.modal !== null) return null;
  return event(clause, act, judged.word, { actors: (own && isFelt) || isOthers ? 'subject' : 'speaker' });
}

// "Was not fair", "was neither fair nor open", in quotation marks too
function isDenied({ negated }: Clause, from: number, tokens: readonly Token[]): boolean {
  const opening = /^[“"]$/.test(tokens[from]?.text ?? '') ? from + 1 : from;
  return negated || tokens[opening]?.lower === 'neither';
}

// "Unlikely | but not | impossible": neither praised nor blamed.
function isRuledIn(word: string, from: number, to: number, tokens: readonly Token[]): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (tokens[at]!.lower === word)
      return tokens[at - 1]!.lower === 'not' && /^(?:but|though|if)$/.test(tokens[at - 2]!.lower);
  return false;
}

/** "Not too proud to say so", "too fair to last" praise and blame nobody. */
export function isExcess({ predicate, negated }: Clause, act: PloverAct, tokens: readonly Token[]): boolean {
  return predicate !== null && tokens[predicate - 1]!.lower === 'too' && (negated || act === 'SUPPORT');
}

// "The nurses are right", "she was right to stop it"; not "right now", nor of oneself.
function isRight(clause: Clause, word: string, tokens: readonly Token[]): boolean {
  const next = tokens[(clause.predicate ?? clause.to) + 1];
  if (word !== 'right' || isFirstPerson(clause, tokens) || next?.pos === 'NOUN') return false;
  return !/^(?:now|away|here|there|of|next|behind|beside|after|before|on|in|by)$/.test(next?.lower ?? '');
}

// "is, in our view, | impossible to justify", "it is, he said, | a disgrace".
function behindAside({ to, end, sentence }: Clause, tokens: readonly Token[]): TokenRange {
  if (tokens[to]?.text !== ',') return { from: to, to: Math.max(end, to) };
  let from = to + 1;
  while (from < to + LONGEST_ASIDE && tokens[from]?.sentence === sentence && tokens[from]!.text !== ',') from += 1;
  if (tokens[from]?.text !== ',') return { from: to, to };
  let last = from + 1;
  while (last < from + LONGEST_ASIDE && tokens[last]?.sentence === sentence && !/^[,;:.]$/.test(tokens[last]!.text))
    last += 1;
  return { from: from + 1, to: last };
}

// "Ana Lind said she had been wrong": of herself; "it" may be anything.
function isPerson({ subjects: [subject] }: Clause, tokens: readonly Token[]): boolean {
  return subject !== undefined && /^(?:he|she)$/.test(tokens[subject.from]!.lower);
}

// "They", "the crews", "Chile"; not "publishing it".
function hasActingSubject(clause: Clause, context: Context): boolean {
  const [subject] = clause.subjects;
  return subject !== undefined && context.tokens[subject.from]!.pos !== 'VERB' && context.hasActor(clause);
}

function isIt({ subjects: [subject] }: Clause, tokens: readonly Token[]): boolean {
  return (
    subject !== undefined && /^(?:it|this|that)$/.test(tokens[subject.from]!.lower) && subject.to - subject.from === 1
  );
}

// "is too little", "was not enough".
function isTooMuch({ to, end, negated }: Clause, tokens: readonly Token[]): boolean {
  const first = tokens[to]?.lower === 'far' || tokens[to]?.lower === 'simply' ? to + 1 : to;
  const word = first < end ? tokens[first]!.lower : '';
  const next = first + 1 < end ? tokens[first + 1]!.lower : '';
  if (negated) return word === 'enough' || next === 'enough';
  // "is still ten points too many".
  const counted = tokens.slice(first, Math.min(end, first + 5)).findIndex(({ lower }) => lower === 'too');
  const isCounted = counted > 0 && tokens.slice(first, first + counted).some(({ pos }) => pos === 'NUM');
  return (
    (word === 'too' && EXCESSIVE.has(next)) ||
    (isCounted && /^(?:many|much|late|high|low|few)$/.test(tokens[first + counted + 1]?.lower ?? ''))
  );
}

function isOutOfQuestion({ verb, to, end }: Clause, tokens: readonly Token[]): boolean {
  if (verb !== 'be') return false;
  const words = tokens.slice(to, Math.min(to + 6, end)).map(({ lower }) => lower);
  return words.join(' ').includes('out of the question');
}

const HEARING = new Set(verbs.words.hearing);
const CONSIDERING = new Set(verbs.words.considering);
const IS = /^(?:is|are|was|were|['’]re)$/;
const ACCEPTABLE = new Set(verbs.words.acceptable);
/** In tokens. */
const LONGEST_ASIDE = 8;
const PLEASED = new Set([...verbs.words.pleased, 'content', 'keen', 'eager', 'thrilled']);
const FEELINGS = new Set(verbs.words.pleased);
