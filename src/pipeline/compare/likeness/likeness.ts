import { SHARPNESS, type Vector } from './vectors.ts';

/** How alike two sentences are: the cosine of their vectors, 0 to 1, and the weight of all they share. */
export function likenessOf(a: Vector, b: Vector): { score: number; shared: number } {
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let product = 0;
  let shared = 0;
  let told = 0;
  for (const [feature, weight] of few.weights) {
    const other = many.weights.get(feature);
    if (other === undefined) continue;
    product += (weight * other) ** (SHARPNESS / 2);
    const least = Math.min(weight, other);
    shared += least;
    if (!feature.startsWith('e:')) told += least;
  }
  return told >= LEAST_TOLD ? { score: product / (a.length * b.length), shared } : NOTHING;
}

/** Sentences about the same people alone do not report the same: a word that is not very common must be shared too. */
const LEAST_TOLD = 3.9;
const NOTHING = { score: 0, shared: 0 };
