import { LEARNT, likelihoodsOf } from '#src/pipeline/language/acts/model/likelihoods.ts';
import { randomOf, shuffled } from '../random.ts';

/**
 * Softmax regression over hashed features, several classes right at once: AdaGrad with as much decay for what is seen
 * seldom as for what is seen often, weights averaged over the later epochs. `places` weights for each class, class after
 * class.
 */
export function softmaxOf(all: readonly Case[], { places, epochs, rate, strength, seed }: Settings): Float32Array {
  const cases = withoutRare(all);
  const random = randomOf(seed);
  const weights = new Float32Array(places * LEARNT.length);
  const squares = new Float32Array(weights.length).fill(1e-2);
  const sum = new Float32Array(weights.length);
  const mask = places - 1;
  const decay = decaysOf(cases, places, strength);
  let kept = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of shuffled(cases.length, random)) {
      const { codes, acts, weight } = cases[index]!;
      const given = likelihoodsOf(codes, { weights, step: 1 });
      const wanted = targetOf(acts, given);
      for (let act = 0; act < LEARNT.length; act += 1) {
        const error = weight * (given[act]! - wanted[act]!);
        for (const code of codes) {
          const at = act * places + (code & mask);
          const gradient = error + decay[code & mask]! * weights[at]!;
          squares[at]! += gradient * gradient;
          weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]!);
        }
      }
    }
    if (epoch * 2 < epochs) continue;
    kept += 1;
    for (let i = 0; i < sum.length; i += 1) sum[i]! += weights[i]!;
  }
  return sum.map((value) => value / kept);
}

// What few cases show says little of others, and would only stand in the places of what many do.
function withoutRare(cases: readonly Case[]): Case[] {
  const counts = new Map<number, number>();
  for (const { codes } of cases) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return cases.map((one) => ({ ...one, codes: one.codes.filter((code) => counts.get(code)! >= FEWEST) }));
}

// Over all cases together every weight decays alike.
function decaysOf(cases: readonly Case[], places: number, strength: number): Float32Array {
  const counts = new Float32Array(places);
  for (const { codes } of cases) for (const code of codes) counts[code & (places - 1)]! += 1;
  return counts.map((count) => (count > 0 ? 1 / (strength * count) : 0));
}

// Where a coder would accept several acts, half of what is right goes to them alike, half as the model divides it.
function targetOf(acts: readonly number[], given: readonly number[]): number[] {
  const wanted = new Array<number>(LEARNT.length).fill(0);
  const all = acts.reduce((sum, act) => sum + given[act]!, 1e-9);
  for (const act of acts) wanted[act] = 0.5 / acts.length + (0.5 * given[act]!) / all;
  return wanted;
}

/** Cases a feature must be seen in. */
const FEWEST = 4;

export interface Case {
  readonly codes: readonly number[];
  /** Places in LEARNT, one or several. */
  readonly acts: readonly number[];
  readonly weight: number;
}

export interface Settings {
  /** A power of two. */
  readonly places: number;
  readonly epochs: number;
  readonly rate: number;
  /** How much the cases count against the decay of the weights. */
  readonly strength: number;
  readonly seed: number;
}
