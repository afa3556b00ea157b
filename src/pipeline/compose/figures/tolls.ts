import type { Fact } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { inLetters } from '../lines/in-letters.ts';
import { listed } from '../lines/listed.ts';
import { fateOf } from './tolls/fate-of.ts';
import { isOfOneEvent } from './tolls/one-event.ts';

/**
 * What several documents count of one mishap, where their counts differ: the dead by each of them, the missing by each; of a
 * document the first that it gives, the earliest report first. "At least 14 were killed" and "the toll rose to 31" are of one.
 */
export function tollsOf(index: EvidenceIndex): readonly Toll[] {
  if (index.documents.size < 2) return [];
  return eventsOf(index).flatMap(({ fate, facts }) => (areSame(facts) ? [] : differing(fate, facts, index)));
}

/** What befell people, each event by all who count it alike, where several documents do or one tells it at its head. */
export function agreedTolls(index: EvidenceIndex): (readonly Fact[])[] {
  const isTold = (facts: readonly Fact[]) =>
    new Set(facts.map(({ document }) => document)).size > 1 ||
    facts.some(({ sentence }) => (index.leads.get(sentence) ?? Infinity) <= AT_HEAD);
  return eventsOf(index).flatMap(({ fate, facts }) =>
    BODILY.test(fate) && areSame(facts) && isTold(facts) ? [facts] : [],
  );
}

function areSame(facts: readonly Fact[]): boolean {
  return facts.every(({ value }) => value === facts[0]!.value);
}

function eventsOf(index: EvidenceIndex): readonly TollEvent[] {
  const known = found.get(index) ?? allIn(index);
  found.set(index, known);
  return known;
}

const found = new WeakMap<EvidenceIndex, readonly TollEvent[]>();

function allIn(index: EvidenceIndex): TollEvent[] {
  const byFate = new Map<string, Fact[]>();
  const given = new Set<string>();
  for (const fact of index.facts) {
    const fate = index.headings.has(fact.sentence) ? null : fateOf(fact, index);
    if (fate === null || given.has(`${fate} ${fact.document}`)) continue;
    given.add(`${fate} ${fact.document}`);
    listed(byFate, fate).push(fact);
  }
  return [...byFate].flatMap(([fate, facts]) => byEvent(facts, index).map((own) => ({ fate, facts: own })));
}

// A count joins the first event it is of; those that were told of last are asked, as the events of a long war are many.
function byEvent(facts: readonly Fact[], index: EvidenceIndex): Fact[][] {
  const events: Fact[][] = [];
  for (const fact of facts) {
    const own = events.slice(-MOST_EVENTS).find(([first]) => isOfOneEvent(first!, fact, index));
    if (own) own.push(fact);
    else events.push([fact]);
  }
  return events;
}

// Of each value the first report, in order of their days.
function differing(fate: string, facts: readonly Fact[], index: EvidenceIndex): Toll {
  const day = ({ document }: Fact) => index.days.get(document) ?? '';
  const isDated = facts.every((fact) => day(fact) !== '');
  const sorted = isDated ? facts.toSorted((a, b) => inLetters(day(a), day(b))) : grown(fate, facts);
  const byValue = new Map<Fact['value'], Fact>();
  for (const fact of sorted) if (!byValue.has(fact.value)) byValue.set(fact.value, fact);
  const last = sorted.at(-1)!;
  const isLatest = isDated && sorted.every((fact) => fact.value === last.value || day(fact) < day(last));
  // What can only grow was last counted highest.
  const isHighest = !isDated && GROWING.test(fate);
  return { counts: [...byValue.values()], latest: isLatest || isHighest ? last : null };
}

// Where not all tell their day: the dead of a mishap do not become fewer.
function grown(fate: string, facts: readonly Fact[]): readonly Fact[] {
  return GROWING.test(fate) ? facts.toSorted((a, b) => Number(a.value) - Number(b.value)) : facts;
}

const GROWING = /^(?:dead|infected|destroyed|burned)\b/;
const MOST_EVENTS = 20;
/** Fates that are news however few they befell. */
const BODILY = /^(?:dead|injured|missing)$/;
/** Sentences of a report that tell what it is about. */
const AT_HEAD = 2;

interface TollEvent {
  readonly fate: string;
  /** One of each document. */
  readonly facts: readonly Fact[];
}

/** Counts of one fate in one event. */
export interface Toll {
  /** Of each value one. */
  readonly counts: readonly Fact[];
  /** That of the last day; null where no report is the last, or those of that day differ. */
  readonly latest: Fact | null;
}
