import type { Candidate } from './candidates.ts';

/**
 * How much liker the two of a pair are than the likest other that either has in the other's document: one fact is told
 * once, so what is likest there is the report of it. Below 0 where another is liker.
 */
export function marginsOf(
  candidates: readonly Candidate[],
  documentOf: (sentence: number) => number,
): (pair: Candidate) => number {
  const likest = new Map<number, Map<number, [number, number]>>();
  const note = (sentence: number, document: number, score: number) => {
    const own = likest.get(sentence) ?? new Map<number, [number, number]>();
    const [first, second] = own.get(document) ?? [0, 0];
    own.set(document, score > first ? [score, first] : [first, Math.max(second, score)]);
    likest.set(sentence, own);
  };
  for (const { a, b, score } of candidates) {
    note(a, documentOf(b), score);
    note(b, documentOf(a), score);
  }
  const other = (sentence: number, document: number, score: number): number => {
    const [first, second] = likest.get(sentence)!.get(document)!;
    return score === first ? second : first;
  };
  return ({ a, b, score }) => score - Math.max(other(a, documentOf(b), score), other(b, documentOf(a), score));
}
