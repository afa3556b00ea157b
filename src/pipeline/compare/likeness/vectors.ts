/**
 * Sentences as unit vectors: each feature weighs the more, the fewer sentences of the briefing have it.
 * Features are in descending weight, ties by name, so that the sums come out the same whatever the order of documents.
 */
export function vectorsOf(features: readonly ReadonlySet<string>[]): Vector[] {
  const counts = new Map<string, number>();
  for (const own of features) for (const feature of own) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return features.map((own) => {
    const weighed = [...own]
      .map((feature): [string, number] => [
        feature,
        WEIGHTS[feature[0]!]! * Math.log(1 + features.length / counts.get(feature)!),
      ])
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const norm = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return new Map(weighed.map(([feature, weight]) => [feature, weight / norm]));
  });
}

/** The cosine of two unit vectors, 0 to 1. */
export function likeness(a: Vector, b: Vector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [feature, weight] of few) sum += weight * (many.get(feature) ?? 0);
  return sum;
}

/** By the letter a feature begins with: entities, numbers, acts, words. */
const WEIGHTS: Readonly<Record<string, number>> = { e: 1, n: 1.3, a: 0.7, w: 1 };

export type Vector = ReadonlyMap<string, number>;
