import frequencies from '../../data/frequencies.json' with { type: 'json' };

/**
 * Sentences as vectors: each feature weighs the more, the fewer sentences of the briefing and of ordinary news have it.
 * Features come in descending weight, ties by name, so that sums do not depend on the order of documents.
 */
export function vectorsOf(features: readonly ReadonlyMap<string, number>[]): Vector[] {
  const counts = new Map<string, number>();
  for (const own of features) for (const feature of own.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const all = features.length + ORDINARY * frequencies.sentences;
  const rarity = (feature: string) => Math.log(1 + all / (counts.get(feature)! + ORDINARY * (KNOWN.get(feature) ?? 0)));
  return features.map((own) => {
    const weights = [...own.keys()]
      // Who is told of says no more for speaking too, nor a party that is itself named for being somebody's.
      .filter((feature) => !/^[sp]:/.test(feature) || !own.has(`e:${feature.slice(2)}`))
      .filter((feature) => !feature.startsWith('p:') || !own.has(`s:${feature.slice(2)}`))
      .map((feature): [string, number] => [feature.replace(/^[sp]:/, 'e:'), WEIGHTS[feature[0]!]! * rarity(feature)])
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** SHARPNESS, BRIEF ** SHARPNESS));
    return { weights: new Map(weights), figures: weights.filter(([feature]) => feature.startsWith('n:')), length };
  });
}

/** By what a feature begins with: entities, speakers, those they speak for, numbers, dates, acts, words. */
const WEIGHTS: Readonly<Record<string, number>> = { e: 0.95, s: 0.7, p: 0.5, n: 1.15, d: 0.6, a: 0.4, w: 1 };

/** How much a sentence of ordinary news counts beside one of the briefing, which may have few. */
const ORDINARY = 0.3;
/** A length that every sentence has beside its words, lest two short ones be alike for one word. */
const BRIEF = 8;
/** The power of a weight in the product of two vectors: above 2, so that one rare word outweighs some common ones. */
export const SHARPNESS = 3;
const KNOWN = new Map(Object.entries(frequencies.counts));

export interface Vector {
  /** From feature to how much it tells. */
  readonly weights: ReadonlyMap<string, number>;
  /** Those of them that are numbers. */
  readonly figures: readonly (readonly [string, number])[];
  readonly length: number;
}
