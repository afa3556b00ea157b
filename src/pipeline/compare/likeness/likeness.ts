import { SHARPNESS, type Vector } from './vectors.ts';

/** How alike two sentences are. */
export function likenessOf(a: Vector, b: Vector): Likeness {
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let product = 0;
  let shared = 0;
  let told = 0;
  let count = 0;
  for (const [feature, weight] of few.weights) {
    const other = many.weights.get(feature);
    if (other === undefined) continue;
    product += (weight * other) ** (SHARPNESS / 2);
    const least = Math.min(weight, other);
    shared += least;
    count += 1;
    if (feature.startsWith('w:') || feature.startsWith('n:')) told += least;
  }
  return { score: product / (a.length * b.length), shared, told, count };
}

export interface Likeness {
  /** The cosine of their vectors, 0 to 1. */
  readonly score: number;
  /** The weight of all they share. */
  readonly shared: number;
  /** The weight of what they share beside names. */
  readonly told: number;
  /** How many things they share. */
  readonly count: number;
}
