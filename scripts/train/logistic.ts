import { randomOf, shuffled } from './random.ts';

/**
 * Logistic regression over hashed features: AdaGrad with feature dropout, weights averaged over the later epochs.
 */
export function train(cases: readonly Case[], { places, epochs, rate, dropout, decay, seed }: Settings): Float32Array {
  const random = randomOf(seed);
  const weights = new Float32Array(places);
  const squares = new Float32Array(places).fill(1e-3);
  const sum = new Float32Array(places);
  const mask = places - 1;
  let kept = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const index of shuffled(cases.length, random)) {
      const { codes, right, weight } = cases[index]!;
      const chosen = dropout > 0 ? codes.filter(() => random() >= dropout) : codes;
      const scale = 1 / (1 - dropout);
      let score = 0;
      for (const code of chosen) score += weights[code & mask]!;
      const error = weight * (1 / (1 + Math.exp(-score * scale)) - (right ? 1 : 0));
      for (const code of chosen) {
        const at = code & mask;
        const gradient = error * scale + decay * weights[at]!;
        squares[at]! += gradient * gradient;
        weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]!);
      }
    }
    if (epoch * 2 < epochs) continue;
    kept += 1;
    for (let i = 0; i < places; i += 1) sum[i]! += weights[i]!;
  }
  return sum.map((value) => value / kept);
}

export interface Case {
  readonly codes: readonly number[];
  readonly right: boolean;
  /** How much the case counts. */
  readonly weight: number;
}

interface Settings {
  readonly places: number;
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  readonly decay: number;
  readonly seed: number;
}
