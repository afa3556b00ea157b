import { SHARPNESS, type Vector } from './vectors.ts';

/** How alike two sentences are. */
export function likenessOf(a: Vector, b: Vector): Likeness {
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let product = 0;
  let shared = 0;
  let named = 0;
  let count = 0;
  for (const [feature, weight] of few.weights) {
    const other = many.weights.get(feature);
    if (other === undefined) continue;
    product += (weight * other) ** (SHARPNESS / 2);
    shared += Math.min(weight, other);
    if (feature.startsWith('e:')) named += Math.min(weight, other);
    count += 1;
  }
  return { score: product / (a.length * b.length), shared, named, count };
}

export interface Likeness {
  /** The cosine of their vectors, 0 to 1. */
  readonly score: number;
  /** The weight of all they share. */
  readonly shared: number;
  /** The weight of the names among it. */
  readonly named: number;
  /** How many things they share. */
  readonly count: number;
}
