import { type Feature, likelihoodsOf } from '#src/pipeline/language/meant/likelihoods.ts';

/**
 * What each feature weighs for a candidate to be the right one of its case: softmax regression with a ridge over the
 * candidates, several of which may be right, climbed by steps that grow while a slope keeps its sign (Rprop).
 */
export function rankingOf(cases: readonly Case[], { ridge, rounds }: Settings): Map<string, number> {
  const names = new Map<string, number>();
  for (const { candidates } of cases)
    for (const own of candidates) for (const [name] of own) if (!names.has(name)) names.set(name, names.size);
  const weights = new Float64Array(names.size);
  const steps = new Float64Array(names.size).fill(0.1);
  const before = new Float64Array(names.size);
  const weigh = (name: string) => weights[names.get(name)!]!;
  for (let round = 0; round < rounds; round += 1) {
    const slopes = slopesOf(cases, names, weigh);
    for (let i = 0; i < weights.length; i += 1) {
      const slope = slopes[i]! - ridge * weights[i]!;
      const turned = slope * before[i]!;
      steps[i] = turned > 0 ? Math.min(1, steps[i]! * 1.2) : turned < 0 ? steps[i]! * 0.5 : steps[i]!;
      before[i] = turned < 0 ? 0 : slope;
      if (turned >= 0) weights[i]! += Math.sign(slope) * steps[i]!;
    }
  }
  return new Map([...names].map(([name, i]) => [name, weights[i]!]));
}

function slopesOf(cases: readonly Case[], names: ReadonlyMap<string, number>, weigh: (name: string) => number) {
  const slopes = new Float64Array(names.size);
  for (const { candidates, right, weight } of cases) {
    const given = likelihoodsOf(candidates, weigh);
    const all = right.reduce((sum, place) => sum + given[place]!, 0);
    for (const [place, own] of candidates.entries()) {
      const wanted = right.includes(place) ? given[place]! / all : 0;
      for (const [name, value] of own) slopes[names.get(name)!]! += weight * (wanted - given[place]!) * value;
    }
  }
  return slopes;
}

export interface Settings {
  readonly ridge: number;
  readonly rounds: number;
}

export interface Case {
  /** The features of each. */
  readonly candidates: readonly (readonly Feature[])[];
  /** The places of those that are right; never none. */
  readonly right: readonly number[];
  readonly weight: number;
}
