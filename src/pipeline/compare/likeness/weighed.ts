import units from '../../data/units.json' with { type: 'json' };
import type { Report } from '../independence.ts';
import { candidatesOf } from './candidates.ts';
import { areAtOdds } from './deeds.ts';
import type { Likened } from './likened.ts';
import { ruledOf } from './ruled.ts';
import { signsOf } from './signs.ts';
import { conceptOf } from './topic.ts';
import type { Vector } from './vectors.ts';

/**
 * The pairs of sentences of different documents that may report one thing, with the signs for and against it.
 * `leastLikeness` says how alike two must be that may tell of different occasions.
 */
export function weighedOf(told: readonly Likened[], leastLikeness: (a: Report, b: Report) => number): Weighed[] {
  const documentOf = (place: number) => told[place]!.document;
  const report = (place: number) => ({ document: documentOf(place), sentence: told[place]!.sentence.index });
  const candidates = candidatesOf(
    told.map(({ vector }) => vector),
    documentOf,
  ).filter(({ a, b, score }) => score >= leastLikeness(report(a), report(b)));
  const agreed = candidates.filter(({ a, b, score }) => score >= AT_ODDS || !areAtOdds(told[a]!.deeds, told[b]!.deeds));
  const { joins, standing } = ruledOf(agreed, sizesOf(told), documentOf);
  const ruled = new Set(agreed.filter(joins));
  const weighty = candidates.filter(
    (pair) => pair.count >= SEVERAL || ruled.has(pair) || !isFigureAlone(told[pair.a]!.vector, told[pair.b]!.vector),
  );
  return weighty.map((pair) => {
    const { a, b } = pair;
    return { a, b, signs: signsOf(told[a]!, told[b]!, pair, Math.min(1, standing(pair))), ruled: ruled.has(pair) };
  });
}

// "Two years late" and "for two years" have nothing in common but how long.
function isFigureAlone(a: Vector, b: Vector): boolean {
  for (const feature of a.weights.keys())
    if (b.weights.has(feature) && !feature.startsWith('n:') && !UNITS.has(feature)) return false;
  return true;
}

// How many sentences each document has.
function sizesOf(told: readonly Likened[]): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const { document } of told) sizes.set(document, (sizes.get(document) ?? 0) + 1);
  return sizes;
}

const UNITS = new Set(Object.keys(units.times).map((word) => `w:${conceptOf(word)}`));
/** Sentences that share fewer things may share a figure and its unit alone. */
const SEVERAL = 3;
/** How alike sentences must be in which different parties act: one may tell of the other's answer. */
const AT_ODDS = 0.3;

export interface Weighed {
  /** Places in the list of sentences, `a` before `b`. */
  readonly a: number;
  readonly b: number;
  readonly signs: readonly number[];
  /** Rules take the two for one report. */
  readonly ruled: boolean;
}
