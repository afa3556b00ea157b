import type { Vector } from './vectors.ts';

/** How alike two sentences are, 0 to 1; 0 where what they share is too little to tell. */
export function likenessOf(a: Vector, b: Vector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  let shared = 0;
  for (const [feature, weight] of few) {
    const other = many.get(feature);
    if (other === undefined) continue;
    sum += weight * other;
    shared += 1;
  }
  return shared >= LEAST_SHARED ? sum : 0;
}

const LEAST_SHARED = 3;
