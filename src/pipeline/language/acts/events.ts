import type { PloverAct } from '#src/schema/evidence.ts';
import verbs from '../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { isAmong } from '../../wording/is-among.ts';
import type { Clause, TokenRange } from '../types.ts';
import { type Context, type Event, event, type Speech } from './event.ts';
import { accusationEvent } from './events/accusations.ts';
import { answerEvent } from './events/answers.ts';
import { cameFromEvent } from './events/by-noun/came-from.ts';
import { carriedEvent } from './events/by-noun/carried.ts';
import { doneUnderDeal, underDeal } from './events/by-noun/deals.ts';
import { existentialEvent, nominalEvent, ownedEvent } from './events/by-noun/nominals.ts';
import { receivedEvent } from './events/by-noun/received.ts';
import { conditionEvents } from './events/conditions.ts';
import { isOfWhom } from './events/context/of-whom.ts';
import { contextOf } from './events/context.ts';
import { creditEvent } from './events/credits.ts';
import { deedEvent } from './events/deeds.ts';
import { feelingEvent } from './events/feelings.ts';
import { headlineEvent } from './events/headlines.ts';
import { isDisbelieved } from './events/is-disbelieved.ts';
import { stakedDeed } from './events/modals/staked.ts';
import { modalEvent } from './events/modals.ts';
import { unwillingEvent } from './events/predicates/absence.ts';
import { professedEvent } from './events/predicates/professed.ts';
import { labelEvent, predicateEvent } from './events/predicates.ts';
import { promiseEvent } from './events/promises.ts';
import { spokenEvent } from './events/spoken.ts';
import { isYetTo, unclassedEvent } from './events/unclassed.ts';
import { cleftEvent } from './events/wanted/clefts.ts';
import { needEvent } from './events/wanted/needs.ts';
import { wishEvent } from './events/wanted/wishes.ts';
import { withoutEvent } from './events/without-doing.ts';
import { DUTY } from './lists.ts';

/**
 * The acts that the clauses of one sentence tell, by the manual's rules: what somebody demands is a request whatever
 * the demand is for, what somebody promises an agreement, an announced blow a threat. Conditions and purposes tell
 * none. `speech` says who is speaking where a clause stands in what somebody says.
 */
export function eventsOf(own: readonly Clause[], tokens: readonly Token[], speech: Speech): Event[] {
  const { clauses, context } = judgedClauses(own, tokens, speech);
  const told = clauses.flatMap((clause) => {
    const without = withoutEvent(clause, context);
    if (without) return [without];
    if (isYetTo(clause, tokens) && context.isSilent(clause)) return unclassedEvent(clause, context) ?? [];
    if (context.isSilent(clause) || context.isConsumed(clause)) return [];
    const told = context.eventOf(clause);
    // "The deputies who voted for it": of whoever they are known to be.
    const own = told && isOfWhom(clause, context) ? { ...told, implied: true } : told;
    const blame = accusationEvent(clause, context);
    // "They let us down": who says so blames, nobody else.
    // "It was Peru that closed the port": Peru did, whatever it is blamed for.
    const deed = own ?? (blame && clause.link === 'relative' ? unclassedEvent(clause, context) : null);
    const isOnlyBlamed = blame !== null && (deed?.act === blame.act || isOffence(deed));
    const events = [isOnlyBlamed ? null : deed, blame].filter((event) => event !== null);
    return events.length > 0 ? events : (spokenEvent(clause, context) ?? unclassedEvent(clause, context) ?? []);
  });
  return [...told, ...conditionEvents(told, clauses, context)];
}

// "The court found that Norwind had breached its duty": by what it is blamed for it takes no stand.
function isOffence(deed: Event | null): boolean {
  if (deed?.act !== 'REJECT') return false;
  const [verb = '', next = ''] = deed.rule.split(' ');
  return OFFENDING.has(verb) && !/^\p{L}/u.test(next);
}

/** Clauses whose verb means an act by the lexicon and that yet tell none, and why: for `explain`. */
export function untoldClauses(own: readonly Clause[], tokens: readonly Token[], speech: Speech): UntoldClause[] {
  const { clauses, context } = judgedClauses(own, tokens, speech);
  return clauses.flatMap((clause) => {
    const act = context.meaning(clause);
    const why = act && whyUntold(clause, context);
    return act && why ? [{ clause, act, rule: context.rule(clause), why }] : [];
  });
}

function whyUntold(clause: Clause, context: Context): string | null {
  if (context.isSilent(clause)) return `what its clause (${clause.link}) says is not told as done`;
  if (context.isConsumed(clause)) return 'part of what another verb tells';
  return context.eventOf(clause) === null ? 'nothing in the clause makes the verb mean this here' : null;
}

function judgedClauses(own: readonly Clause[], tokens: readonly Token[], speech: Speech) {
  const clauses = own.map((clause) =>
    isNeither(clause, tokens) || isDisbelieved(clause, own) ? { ...clause, negated: true } : clause,
  );
  const context = contextOf(
    clauses,
    tokens,
    speech,
    (clause, around) =>
      needEvent(clause, clauses, around) ?? wishEvent(clause, around) ?? spokenFor(eventOf(clause, around), around),
  );
  return { clauses, context };
}

// "neither will Chile accept it", "nor did it sign", "not a penny will be paid", "not all growers are pleased"; not "not only
// the board will pay".
function isNeither({ subjects, from, negated, sentence, predicate }: Clause, tokens: readonly Token[]): boolean {
  const first = subjects[0];
  // "Importers were less pleased".
  if (predicate !== null && tokens[predicate - 1]!.lower === 'less' && tokens[predicate]!.pos === 'ADJ') return true;
  if (negated || !first || first.from > from) return false;
  // "Few of the growers signed": most did not.
  if (tokens[first.from]!.lower === 'few') return true;
  const not = tokens[first.from]!.lower === 'not' ? first.from : first.from - 1;
  if (tokens[not]?.lower === 'not' && NOT_EACH.test(tokens[not + 1]!.lower)) return true;
  if (isEitherOfNone(first, tokens)) return true;
  for (let at = first.from - 1; at >= Math.max(0, first.from - 3) && tokens[at]!.sentence === sentence; at -= 1)
    if (deniesBoth(tokens[at]!.lexeme)) return tokens[at + 1]!.pos === 'AUX';
  return false;
}

// "Neither Chile nor Peru would sign", "neither has replied", "neither of them left".
function isEitherOfNone({ from }: TokenRange, tokens: readonly Token[]): boolean {
  const { sentence } = tokens[from]!;
  const [own, before] = [tokens[from], tokens[from - 1]];
  return own!.lower === 'neither' || (before?.sentence === sentence && /^(?:neither|nor)$/.test(before.lower));
}

// "The price was not open to discussion", "all options are on the table": of a thing it is who says so that takes a stand.
function spokenFor(told: Event | null, context: Context): Event | null {
  if (
    told?.actors === 'agent' &&
    (ASKED.has(told.act) || told.clause.verb === 'accept') &&
    isOfSpeaker(told.clause, context)
  )
    return { ...told, actors: 'speaker' };
  if (told?.actors !== 'subject' || !TAKEN.has(told.act) || !context.isThing(told.clause)) return told;
  return told.clause.verb === 'be' || told.clause.negated || IDIOMS.has(told.clause.verb)
    ? { ...told, actors: 'speaker' }
    : told;
}

// "Passengers are asked to stay away", "the terms are considered unacceptable": by who says so; not "we are asked", "are
// being asked", "were asked".
function isOfSpeaker(clause: Clause, context: Context): boolean {
  const { subjects, from, head, to, end, passive, modal } = clause;
  const [subject] = subjects;
  if (!passive || modal || !subject || !context.isSpeech(clause)) return false;
  const group = context.tokens.slice(from, head).map(({ lower }) => lower);
  if (!group.some((word) => /^(?:is|are|['’]re)$/.test(word)) || group.includes('being')) return false;
  return (
    !/^(?:i|we|our|my|it)$/.test(context.tokens[subject.from]!.lower) &&
    !context.tokens.slice(to, end).some(({ lower }) => lower === 'by')
  );
}

// What the whole clause says comes before what its verb alone would mean.
function eventOf(clause: Clause, context: Context): Event | null {
  return (
    commandEvent(clause, context) ??
    creditEvent(clause, context) ??
    existentialEvent(clause, context) ??
    professedEvent(clause, context) ??
    predicateEvent(clause, context) ??
    unwillingEvent(clause, context) ??
    cleftEvent(clause, context) ??
    answerEvent(clause, context) ??
    headlineEvent(clause, context) ??
    feelingEvent(clause, context) ??
    receivedEvent(clause, context) ??
    cameFromEvent(clause, context) ??
    nominalEvent(clause, context) ??
    ownedEvent(clause, context) ??
    // "must agree to" is a demand, not an agreement.
    (DUTY.has(clause.modal ?? '') ? null : promiseEvent(clause, context)) ??
    labelEvent(clause, context) ??
    promisedEvent(clause, context) ??
    stakedDeed(clause, context) ??
    deedEvent(clause, context) ??
    carriedEvent(clause, context) ??
    underDeal(clause, context) ??
    doneUnderDeal(clause, context)
  );
}

// "Under the deal, crews will get 9 percent, the mediator said": she promises nothing.
function promisedEvent(clause: Clause, context: Context): Event | null {
  const promised = modalEvent(clause, context);
  return promised?.act === 'AGREE' && promised.actors === 'speaker'
    ? (underDeal(clause, context) ?? promised)
    : promised;
}

// What is to be done is asked for; "thank you", "let us", "look" ask for nothing.
function commandEvent(clause: Clause, context: Context): Event | null {
  if (IDLE.has(clause.verb) || !context.isCommand(clause)) return null;
  return event(clause, 'REQUEST', 'command', { actors: 'speaker', implied: true });
}

const deniesBoth = isAmong(['neither', 'nor']);
const NOT_EACH = /^(?:an?|one|another|any|all|every|everyone|everybody|many|much)$/;
const ASKED: ReadonlySet<Event['act']> = new Set(['REQUEST', 'REJECT', 'ACCUSE', 'SUPPORT']);
/** "has nothing to do with it", "goes too far", "makes no sense". */
const IDIOMS = new Set(['have', 'go', 'make', 'stay', 'remain']);
const TAKEN: ReadonlySet<Event['act']> = new Set(['REJECT', 'REQUEST', 'SUPPORT', 'THREATEN', 'AGREE']);
const IDLE = new Set(verbs.words.idle);
/** What is done to a duty, a law or a promise. */
const OFFENDING: ReadonlySet<string> = new Set(verbs.words.offending);

export interface UntoldClause {
  readonly clause: Clause;
  readonly act: PloverAct;
  /** The pattern of the lexicon. */
  readonly rule: string;
  readonly why: string;
}
