import { stemmer } from 'stemmer';
import type { Fact } from '#src/schema/evidence.ts';
import counted from '../../data/counted-words.json' with { type: 'json' };
import type { EvidenceIndex } from '../evidence-index.ts';
import { listed } from '../lines/listed.ts';
import { contentStems } from '../sentences/content-stems.ts';
import { wordsAt } from '../sentences/words-at.ts';
import { type Rarity, rarityOf } from './rarity.ts';

/**
 * Pairs of figures of one thing that differ between two documents, though their sentences are worded too differently to be
 * joined: "some 900 pickers" and "an estimated 1,100 pickers", "saves 1.6 million a year" and "saves 1.4 million". One thing
 * it is where each of them gives one figure near the other's, neither knows the other's, and the sentences share words that
 * few others have.
 */
export function figuresApart(index: EvidenceIndex): [Fact, Fact][] {
  const { facts, documents } = index.evidence;
  if (documents.length < 2) return [];
  const byThing = new Map<string, Fact[]>();
  for (const fact of facts) {
    const thing = thingOf(fact);
    if (thing !== null) listed(byThing, thing).push(fact);
  }
  const rarity = rarityOf(index);
  return [...byThing.values()].flatMap((own) => {
    if (own[0]!.kind === 'money') return pairsOf(own).filter(([a, b]) => isApart(a, b, index, rarity));
    const [a, b, ...others] = singles(nearOnes(own));
    return a && b && others.length === 0 && isApart(a, b, index, rarity) ? [[a, b] as [Fact, Fact]] : [];
  });
}

// Sums of one currency are of many things: two are held against each other where each is the only one near the other.
function pairsOf(facts: readonly Fact[]): [Fact, Fact][] {
  const values = singles(facts, true);
  const sorted = values.toSorted((a, b) => Number(a.value) - Number(b.value));
  const isNear = (at: number) =>
    at >= 0 && at + 1 < sorted.length && ratio(sorted[at]!, sorted[at + 1]!) >= NEAREST_SUM;
  // By size those near a sum stand beside it.
  const others = new Map<Fact, Fact>();
  for (const [at, fact] of sorted.entries())
    if (isNear(at) && !isNear(at - 1) && !isNear(at + 1)) others.set(fact, sorted[at + 1]!).set(sorted[at + 1]!, fact);
  const told = new Set<Fact>();
  return values.flatMap((fact) => {
    const other = others.get(fact);
    if (!other || told.has(other)) return [];
    told.add(fact);
    return other.document === fact.document ? [] : [[fact, other] as [Fact, Fact]];
  });
}

// "Gives back 61 soldiers. The first 30 …": a count far from all others is one of another part.
function nearOnes(facts: readonly Fact[]): readonly Fact[] {
  const sorted = [...new Map(facts.map((fact) => [fact.value, fact])).values()].sort(
    (a, b) => Number(a.value) - Number(b.value),
  );
  const near = new Set(
    sorted.flatMap((fact, at) => {
      const next = sorted[at + 1];
      return next && ratio(fact, next) >= NEAR ? [fact.value, next.value] : [];
    }),
  );
  return facts.filter(({ value }) => near.has(value));
}

// Of each value the first one; none where a document counts the thing twice, or where there are more values than two.
function singles(facts: readonly Fact[], isSum = false): Fact[] {
  const byDocument = new Map<string, Set<number>>();
  for (const { document, value } of facts)
    byDocument.set(document, (byDocument.get(document) ?? new Set()).add(Number(value)));
  if (!isSum && [...byDocument.values()].some((values) => values.size > 1)) return [];
  const byValue = new Map<number, Fact>();
  for (const fact of facts) if (!byValue.has(Number(fact.value))) byValue.set(Number(fact.value), fact);
  return [...byValue.values()];
}

function isApart(a: Fact, b: Fact, index: EvidenceIndex, rarity: Rarity): boolean {
  if (ratio(a, b) < (MEASURES.has(countedNoun(a)) ? NEAREST : NEAR)) return false;
  const [first, second] = [textWithStems(a, index), textWithStems(b, index)];
  if (holds(first.text, b) || holds(second.text, a) || TOTAL.test(first.text) !== TOTAL.test(second.text)) return false;
  const shared = [...first.stems].filter((stem) => second.stems.has(stem) && stem !== stemmer(countedNoun(a)));
  const close = ratio(a, b) >= NEAREST && !MEASURES.has(countedNoun(a)) ? ALIKE_IF_NEAREST : ALIKE;
  const [fewest, alike] = a.kind === 'money' ? [FEWEST_OF_SUM, ALIKE_OF_SUM] : [1, close];
  return shared.length >= fewest && shared.reduce((sum, stem) => sum + rarity(stem), 0) >= alike;
}

function ratio(a: Fact, b: Fact): number {
  return Math.min(Number(a.value), Number(b.value)) / Math.max(Number(a.value), Number(b.value));
}

function thingOf({ kind, value, unit }: Fact): string | null {
  // "Swiss francs a year": francs.
  if (kind === 'money' && typeof value === 'number' && unit !== null)
    return `money ${singular(unit.toLowerCase().split(/ (?:an?|per) /)[0]!)}`;
  if (kind !== 'count' || typeof value !== 'number' || value < SMALLEST || unit === null) return null;
  const head = singular(unit);
  return head === '' || ANYBODY.has(head) ? null : head;
}

const countedNoun = (fact: Fact) => singular(fact.unit ?? '');

// "Planned operations", "members of the guild": the noun.
function singular(unit: string): string {
  const [noun = ''] = unit.toLowerCase().split(/ (?:of|a|an|per|in|at|from|for) /);
  const word = noun.split(' ').at(-1) ?? '';
  return word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
}

function textWithStems({ sentence }: Fact, index: EvidenceIndex): Words {
  const { document, start, end } = index.sentences.get(sentence)!;
  const text = wordsAt({ document, start, end }, index);
  const figures = text.match(/(?<![\d.,])\d{3,}(?![\d,]|\.\d)/g) ?? [];
  return { text, stems: new Set([...contentStems(text), ...figures].filter((stem) => !SCALES.has(stem))) };
}

// "300 of the port's 500 crews" knows both.
function holds(text: string, { value }: Fact): boolean {
  return (text.match(/\d[\d,. ]*\d|\d/g) ?? []).some((figure) => Number(figure.replace(/[,. ]/g, '')) === value);
}

interface Words {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
}

const ANYBODY: ReadonlySet<string> = new Set(counted.anybody);
const MEASURES: ReadonlySet<string> = new Set(counted.measures);
const SCALES: ReadonlySet<string> = new Set(counted.scales.map((word) => stemmer(word)));
/** "40 boats between them" are another thing than one side's. */
const TOTAL = /\b(?:between them|each|apiece|altogether|in all|in total)\b/i;
/** Smaller counts differ by chance. */
const SMALLEST = 5;
/** The smaller one over the larger. */
const NEAR = 0.6;
/** So near two measures have to be, and two counts of one thing share fewer words. */
const NEAREST = 0.9;
/** Of rarities, for these: one word of a sentence in seven. */
const ALIKE_IF_NEAREST = 2;
/** Sums are rounder than counts, and are near already here. */
const NEAREST_SUM = 0.8;
/** Of sums one shared word says too little: "the fund" may be owed many. */
const FEWEST_OF_SUM = 2;
/** Of rarities, for sums: the same one is owed, paid and asked for by many. */
const ALIKE_OF_SUM = 5;
/** Of rarities: one word of a sentence in twenty, or two of one in five. */
const ALIKE = 3.2;
