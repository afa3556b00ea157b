import type { Candidate } from './candidates.ts';
import type { Profile } from './profiles.ts';
import type { Vector } from './vectors.ts';

/**
 * The signs that two sentences report one thing, and that they do not, in the order of `SIGNS`. `standing` is their likeness
 * beside that of the likest either has in the other's document.
 */
export function signsOf(a: Signed, b: Signed, { score, count }: Candidate, standing: number): number[] {
  const [one, other] = [a.profile, b.profile];
  const figures = figuresOf(one, other);
  const found: Readonly<Record<(typeof SIGNS)[number], number | boolean>> = {
    likeness: score,
    things: Math.log1p(count),
    rarest: rarestOf(a.vector, b.vector),
    runs: Math.log1p(sharedOf(one.runs, other.runs)),
    standing,
    sameActs: sharedOf(one.acts, other.acts) > 0,
    otherStances: areApart(one.stances, other.stances),
    otherVoices: areApart(one.voices, other.voices),
    sameQuoted: Math.log1p(sharedOf(one.quoted, other.quoted)),
    otherQuoted: areApart(one.quoted, other.quoted),
    sameFigure: figures.same,
    otherFigure: figures.other,
    oneLater: one.later !== other.later,
    distance: Math.abs(one.place - other.place),
  };
  return SIGNS.map((sign) => Number(found[sign]));
}

/** What is weighed, in the order of the weights. */
export const SIGNS = [
  'likeness',
  'things',
  'rarest',
  'runs',
  'standing',
  'sameActs',
  'otherStances',
  'otherVoices',
  'sameQuoted',
  'otherQuoted',
  'sameFigure',
  'otherFigure',
  'oneLater',
  'distance',
] as const;

// The rarest word or number that both have; features come in descending weight.
function rarestOf(a: Vector, b: Vector): number {
  for (const [feature, weight] of a.weights) if (/^[wn]:/.test(feature) && b.weights.has(feature)) return weight;
  return 0;
}

// Whether both give one telling number of one measure, and whether numbers of one measure are far apart.
function figuresOf(a: Profile, b: Profile): { same: boolean; other: boolean } {
  let [same, other] = [false, false];
  for (const [measure, values] of a.figures) {
    const others = b.figures.get(measure);
    if (!others) continue;
    const met = values.filter((value) => others.includes(value));
    same ||= met.some((value) => value >= TELLING);
    other ||= met.length === 0 && !values.some((x) => others.some((y) => Math.min(x, y) >= NEAR * Math.max(x, y)));
  }
  return { same, other };
}

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count += 1;
  return count;
}

function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && sharedOf(a, b) === 0;
}

/** Smaller numbers are met by chance. */
const TELLING = 13;
/** Numbers so near each other may be two counts of one thing. */
const NEAR = 0.8;

export interface Signed {
  readonly vector: Vector;
  readonly profile: Profile;
}
