import type { Candidate } from './candidates.ts';

/**
 * How far, 0 to 1, the documents of a pair tell of one event: how alike each of their sentences is to the likest of the
 * other document, on the average. What short documents have alike says little.
 */
export function akinOf(candidates: readonly Candidate[], documentOf: readonly number[]): (pair: Candidate) => number {
  const sizes = new Map<number, number>();
  for (const document of documentOf) sizes.set(document, (sizes.get(document) ?? 0) + 1);
  const likest = new Map<number, Map<number, number>>();
  const sums = new Map<number, number>();
  const key = (a: number, b: number) => {
    const [one, other] = [documentOf[a]!, documentOf[b]!];
    return Math.min(one, other) * MANY + Math.max(one, other);
  };
  const note = (sentence: number, other: number, score: number) => {
    const own = likest.get(sentence) ?? new Map<number, number>();
    likest.set(sentence, own);
    const before = own.get(documentOf[other]!) ?? 0;
    if (score <= before) return;
    own.set(documentOf[other]!, score);
    sums.set(key(sentence, other), (sums.get(key(sentence, other)) ?? 0) + score - before);
  };
  for (const { a, b, score } of candidates) {
    note(a, b, score);
    note(b, a, score);
  }
  return ({ a, b }) => sums.get(key(a, b))! / Math.max(sizes.get(documentOf[a]!)! + sizes.get(documentOf[b]!)!, BRIEF);
}

/** Two documents that have fewer sentences together count as if they had so many. */
const BRIEF = 14;
/** More documents than a briefing has. */
const MANY = 2 ** 26;
