import type { PloverAct } from '#src/schema/evidence.ts';
import type { Timing } from '../occasions.ts';
import type { Candidate } from './candidates.ts';
import { likestParts, type Part, type Parts } from './parts.ts';
import type { Profile } from './profiles.ts';
import type { Vector } from './vectors.ts';

/**
 * The signs that two sentences report one thing, and that they do not, in the order of `SIGNS`. `margin` is how much liker
 * they are than what else either is like in the other's document; `times` says how often a document has a feature.
 */
export function signsOf(
  a: Signed,
  b: Signed,
  { score, shared, named }: Candidate,
  { margin, timing, times, beside, akin }: Surroundings,
): number[] {
  const [one, other] = [a.profile, b.profile];
  const figures = figuresOf(a, b, times);
  const onlyOne = (act: PloverAct) => one.acts.has(act) !== other.acts.has(act);
  const found: Readonly<Record<(typeof SIGNS)[number], number | boolean>> = {
    likeness: score,
    shared: Math.sqrt(shared),
    named,
    nouns: Math.log1p(sharedOf(one.nouns, other.nouns)),
    rarest: rarestOf(a.vector, b.vector),
    margin,
    likest: margin >= 0,
    sameFigures: figures.same,
    otherFigures: Math.log1p(figures.other),
    sameActs: meet(one.acts, other.acts),
    otherStances: areApart(one.stances, other.stances),
    sameVoices: meet(one.voices, other.voices),
    otherVoices: areApart(one.voices, other.voices),
    samePeople: meet(one.people, other.people),
    otherPeople: areApart(one.people, other.people),
    otherState: isOtherState(a, b),
    oneDone: isDone(a.parts) !== isDone(b.parts),
    sameDates: meet(one.dates, other.dates),
    otherNews: timing.otherNews,
    otherTime: timing.otherTime,
    otherDoers: haveOtherDoers(one, other),
    oneProtests: onlyOne('PROTEST'),
    oneRequests: onlyOne('REQUEST'),
    oneAgrees: onlyOne('AGREE'),
    oneAsks: one.asks !== other.asks,
    oneDenies: one.negated !== other.negated,
    farApart: Math.abs(one.place - other.place),
    beside,
    akin,
  };
  return SIGNS.map((sign) => Number(found[sign]));
}

/** What is weighed, in the order of the weights. */
export const SIGNS = [
  'likeness',
  'shared',
  'named',
  'nouns',
  'rarest',
  'margin',
  'likest',
  'sameFigures',
  'otherFigures',
  'sameActs',
  'otherStances',
  'sameVoices',
  'otherVoices',
  'samePeople',
  'otherPeople',
  'otherState',
  'oneDone',
  'sameDates',
  'otherNews',
  'otherTime',
  'otherDoers',
  'oneProtests',
  'oneRequests',
  'oneAgrees',
  'oneAsks',
  'oneDenies',
  'farApart',
  'beside',
  'akin',
] as const;

// The rarest word that both have; features come in descending weight.
function rarestOf(a: Vector, b: Vector): number {
  for (const [feature, weight] of a.weights) if (feature.startsWith('w:') && b.weights.has(feature)) return weight;
  return 0;
}

// How much the numbers tell that both give, the more where neither document gives them again; how many only one gives as
// its own news.
function figuresOf(a: Signed, b: Signed, times: Surroundings['times']): { same: number; other: number } {
  let [same, other] = [0, 0];
  for (const [feature, weight] of a.vector.figures) {
    if (b.vector.weights.has(feature)) same += weight / (times(a.document, feature) * times(b.document, feature));
    else if (isOwn(feature, a.parts)) other += 1;
  }
  for (const [feature] of b.vector.figures) if (!a.vector.weights.has(feature) && isOwn(feature, b.parts)) other += 1;
  return { same, other };
}

function isOwn(feature: string, { parts, partOf }: Parts): boolean {
  return parts[partOf.get(feature) ?? 0]?.own ?? true;
}

// What they have most in common is told by one as done and by the other as to come.
function isOtherState(a: Signed, b: Signed): boolean {
  const likest = likestParts(a.parts, b.parts, (feature) =>
    Math.min(a.vector.weights.get(feature)!, b.vector.weights.get(feature)!),
  );
  return likest !== null && likest.one.open !== likest.other.open;
}

// Both tell of one act, and of other parties that do it.
function haveOtherDoers({ doers: one }: Profile, { doers: other }: Profile): boolean {
  let apart = false;
  for (const [act, own] of one) {
    const others = other.get(act) ?? new Set();
    if (meet(own, others)) return false;
    apart ||= areApart(own, others);
  }
  return apart;
}

// All of its own news has happened or is so.
function isDone({ parts }: Parts): boolean {
  const own = parts.filter((part: Part) => part.own);
  return own.length > 0 && own.every(({ open }) => !open);
}

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let count = 0;
  for (const one of a) if (b.has(one)) count += 1;
  return count;
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const one of a) if (b.has(one)) return true;
  return false;
}

function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !meet(a, b);
}

export interface Signed {
  /** Place in the list of documents. */
  readonly document: number;
  readonly vector: Vector;
  readonly profile: Profile;
  readonly parts: Parts;
}

export interface Surroundings {
  readonly margin: number;
  readonly timing: Timing;
  /** How alike, 0 to 1, one of the two and a neighbour of the other are. */
  readonly beside: number;
  /** How alike, 0 to 1, the sentences of their documents are to the likest of the other, on the average. */
  readonly akin: number;
  /** In how many sentences of a document a feature is. */
  readonly times: (document: number, feature: string) => number;
}
