import type { Stance } from '#src/schema/evidence.ts';
import bearings from '../../../data/bearing.json' with { type: 'json' };
import verbs from '../../../data/verbs.json' with { type: 'json' };
import type { IssueMention, Token } from '../../../types.ts';
import type { Clause } from '../../types.ts';
import type { Event } from '../event.ts';
import { type Bearing, bearingOf } from './bearing.ts';
import { hasCondition, holds, isInCondition } from './stance/conditions.ts';
import { ENDING, isToBeEnded, isToBeIllegal, OFF } from './stance/is-to-be-ended.ts';

/**
 * How who acts stands to the issue that the act bears on: for or against it by the act, turned round by words of ending
 * before it ("a halt to the strikes"), conditional where a condition is set. Null where the act takes no side, and where
 * the issue is a field in which sides are taken only on something of it ("fisheries"), unless a condition is set.
 */
export function stanceOf(
  event: Event,
  issue: IssueMention | null,
  clauses: readonly Clause[],
  tokens: readonly Token[],
): Stance | null {
  const side = issue ? (SIDES[event.act] ?? null) : null;
  if (!issue || !side || isNoPosition(event, issue, side)) return null;
  const bearing = bearingOf(event, issue, clauses, tokens);
  if (!bearing || isInCondition(event.clause, issue, clauses, tokens)) return null;
  if (side === 'for' && (bearing.part === 'until' || hasCondition(event.clause, clauses, tokens)))
    // "Asked patients to stay away unless": of a field nobody is for or against a request sets none.
    return issue.sided || event.act !== 'REQUEST' ? 'conditional' : null;
  if (!issue.sided || bearing.part === 'until') return null;
  return sideOf(event, side, bearing, issue, clauses, tokens);
}

function sideOf(
  event: Event,
  side: Side,
  bearing: Bearing,
  issue: IssueMention,
  clauses: readonly Clause[],
  tokens: readonly Token[],
): Stance | null {
  const { act, clause, rule } = event;
  const { part, preposition, through } = bearing;
  // "Denied that the truce was broken", "is concerned that it expires": what is told of the thing is not the thing.
  if ((act === 'REJECT' || act === 'ACCUSE') && part !== 'subject' && isToldOf(event, issue, clauses, tokens))
    return null;
  // "Will withdraw notice of a strike" is no strike more; to "withdraw its tanks" is the thing itself.
  const isThing = issue.start === tokens[clause.head]!.start && !issue.ended;
  if (HELD.has(act) && event.noun === null && !rule.startsWith(clause.verb) && ENDING.has(clause.verb) && !isThing)
    return null;
  if (act === 'REQUEST' && isToBeIllegal(issue, tokens, clause.head)) return 'against';
  if (act === 'REQUEST' && part !== 'subject' && isToBeEnded(issue, tokens, clause.head)) return OTHER[side];
  if (act === 'PROTEST') return protested(bearing, clause);
  // "Warned that the strike would cost millions": of a thing somebody else does.
  if (act === 'THREATEN' && WARNING.test(rule)) {
    if (isOfHarm(issue, clauses, tokens)) return null;
    const { predicate } = clauses.find((one) => isOf(one, issue, tokens) && one.predicate !== null) ?? {};
    // "Warned that a strike would be wrong", "would be costly".
    if (predicate != null) return BAD.has(tokens[predicate]!.lower) ? 'against' : null;
  }
  // What somebody is accused of is not yet what the accuser is against: "accused Peru of ending the truce"; nor is who
  // opens an inquiry against inquiries.
  const accused = (preposition === null || preposition === 'against') && !through && !OPENING.has(clause.verb);
  if (act === 'ACCUSE' && !accused) return null;
  if (OPPOSING.has(preposition ?? '') && preposition !== 'against') return null;
  if (rule.startsWith('no ') || rule.endsWith(' no')) return side;
  const between = wordsBefore(event, issue, tokens);
  // "Requested consultations at the court over the duty": on neither side of it.
  if (act === 'REQUEST' && between.some(({ lower }) => lower === 'over' || lower === 'about')) return null;
  // Who refuses to forbid a strike is not for it; who refuses to call one off is.
  if (act === 'REJECT' && between.some(({ lemma }) => BARRING.has(lemma))) return null;
  if (!isTurned(between, part === 'subject' && side === 'for' && ENDING.has(clause.verb)))
    // "Demanded that clinics be exempted from the strike" is no call for one.
    return preposition === 'from' ? null : side;
  // To give way or to ease a thing is not yet to be against it.
  return GRADUAL.has(act) ? null : OTHER[side];
}

function isOfHarm(issue: IssueMention, clauses: readonly Clause[], tokens: readonly Token[]): boolean {
  return clauses.some((one) => HARMING.has(one.verb) && isOf(one, issue, tokens));
}

function isOf({ subjects }: Clause, issue: IssueMention, tokens: readonly Token[]): boolean {
  return subjects.some(({ from, to }) => tokens[from]!.start <= issue.start && issue.end <= tokens[to - 1]!.end);
}

// A strike is for striking, and so is whoever begins one; a protest is against what it is held over.
function protested({ part, preposition }: Bearing, { verb }: Clause): Stance | null {
  if (part === 'object' && preposition === null && HOLDING.has(verb)) return 'for';
  if (part === 'deed' || preposition === 'for' || preposition === 'on') return 'for';
  return preposition === null || OPPOSING.has(preposition) ? 'against' : null;
}

function isToldOf(
  { clause }: Event,
  issue: IssueMention,
  clauses: readonly Clause[],
  tokens: readonly Token[],
): boolean {
  return clauses.some(
    (one) =>
      one.form === 'finite' &&
      one.head > clause.head &&
      (one.link === 'complement' || one.link === 'noun') &&
      holds(one, issue, tokens),
  );
}

// That parties failed to reach a thing is nobody's position on it, nor is what somebody does not turn down; and who
// takes or refuses the offer a sentence before told of has not taken or refused the thing itself.
function isNoPosition({ rule, modality }: Event, { start, end }: IssueMention, side: Side): boolean {
  return modality.includes('negated') || start === end || (side === 'against' && FAILURE.test(rule));
}

// Between the verb and the issue; of "lifted sanctions" the verb too, but not the "against" of "voted against the plan".
function wordsBefore({ clause, noun, act, rule }: Event, issue: IssueMention, tokens: readonly Token[]): Token[] {
  const head = noun ?? clause.head;
  const words: Token[] = [];
  // Of "would not lift the threat of a strike" the verb too.
  const own = GRADUAL.has(act) || (act === 'REJECT' && noun === null && NOT.test(rule));
  for (let at = own ? head : head + 1; at < tokens.length && tokens[at]!.start <= issue.start; at += 1) {
    if (tokens[at]!.sentence !== clause.sentence) break;
    // "Suspend the duty" is what is done with the duty; "a ban on exports", "withdraw its troops" are the thing itself.
    if (tokens[at]!.start === issue.start && !issue.ended) break;
    // "To halt the fighting and to free prisoners": a second thing, with a verb of its own.
    if (tokens[at]!.pos === 'CCONJ' && /^(?:to|VERB|AUX)$/.test(nextIs(tokens, at + 1))) words.length = 0;
    // "A halt to the fighting and the opening of corridors": what is to begin, beside what is to end.
    if (tokens[at]!.lower === 'and' && isBeginning(tokens, at + 1)) words.length = 0;
    if (tokens[at]!.lower !== 'against' || SIDES[act] !== 'against' || at > head + 1) words.push(tokens[at]!);
  }
  return words;
}

function isBeginning(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at]?.pos === 'DET' ? at + 1 : at;
  return BEGINNING.has(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.lower === 'of';
}

function nextIs(tokens: readonly Token[], at: number): string {
  const next = tokens[at];
  return next?.lower === 'to' ? 'to' : (next?.pos ?? '');
}

// "end", "lift", "drop", "without", "not", "call off".
function isTurned(words: readonly Token[], turned: boolean): boolean {
  for (const [place, { lemma, lower }] of words.entries()) {
    const off = lower === 'off' && OFF.has(words[place - 1]?.lemma ?? '');
    if (off || ENDING.has(lemma) || ENDING.has(lower)) turned = !turned;
  }
  return turned;
}

const SIDES: Partial<Record<Event['act'], Side>> = {
  AGREE: 'for',
  SUPPORT: 'for',
  COOPERATE: 'for',
  AID: 'for',
  REQUEST: 'for',
  CONCEDE: 'for',
  RETREAT: 'for',
  SANCTION: 'for',
  THREATEN: 'for',
  REJECT: 'against',
  ACCUSE: 'against',
  PROTEST: 'against',
};

/** Their verbs may themselves say that a thing ends or gives way: "lifted sanctions", "called off the strike". */
const GRADUAL: ReadonlySet<Event['act']> = new Set(['CONCEDE', 'SANCTION', 'RETREAT']);

const OTHER = { for: 'against', against: 'for' } as const;

/** Before what a protest is held against. */
const OPPOSING: ReadonlySet<string> = new Set(['about', 'against', 'at', 'over']);

const FAILURE = /^(?:fail|failed|failure|could not be|unable|inability)\b/;

/** Rules by which a verb is refused, whichever it is. */
const NOT = /^(?:(?:would|will|wo|shall|could|can|ca|may|must) not|not going to|never)$/;

/** What a strike does to those whom it meets. */
const HARMING = new Set(verbs.words.costing);

/** What is said of a thing by who is against it. */
const BAD: ReadonlySet<string> = new Set([...verbs.predicates.REJECT, ...verbs.predicates.ACCUSE]);

const WARNING = /^(?:warn|caution|alert)\b/;

/** What is promised or done together. */
const HELD: ReadonlySet<Event['act']> = new Set(['AGREE', 'COOPERATE', 'SUPPORT', 'AID', 'THREATEN']);

const BEGINNING = new Set(bearings.beginning);

const BARRING = new Set(bearings.barring);

const HOLDING = new Set(bearings.holding);

const OPENING = new Set(bearings.opening);

type Side = 'for' | 'against';
