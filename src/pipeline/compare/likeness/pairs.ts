import { likenessOf } from './likeness.ts';
import type { Vector } from './vectors.ts';

/**
 * The pairs of sentences of different documents that are alike enough to report one thing, likest first.
 * Only sentences that share a rare feature are compared, so that the time grows with the text and not with its square.
 */
export function pairsOf(
  vectors: readonly Vector[],
  documentOf: readonly number[],
  least: (a: number, b: number) => number,
): Pair[] {
  const alike = candidates(vectors, documentOf);
  const best = bestOf(alike, documentOf);
  const pairs = alike.filter(
    ({ a, b, score }) =>
      score >= least(a, b) && score >= RIVALRY * Math.max(best(a, documentOf[b]!), best(b, documentOf[a]!)),
  );
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

function candidates(vectors: readonly Vector[], documentOf: readonly number[]): Pair[] {
  const postings = new Map<string, number[]>();
  const pairs: Pair[] = [];
  vectors.forEach((vector, b) => {
    const met = new Set<number>();
    for (const feature of vector.keys()) {
      const before = postings.get(feature);
      if (!before) postings.set(feature, [b]);
      else {
        if (before.length <= COMMONEST) for (const a of before) if (documentOf[a] !== documentOf[b]) met.add(a);
        before.push(b);
      }
    }
    for (const a of met) {
      const score = likenessOf(vectors[a]!, vector);
      if (score >= FLOOR) pairs.push({ a, b, score });
    }
  });
  return pairs;
}

// How alike the likest sentence of a document is to a given one.
function bestOf(pairs: readonly Pair[], documentOf: readonly number[]): (sentence: number, document: number) => number {
  const best = new Map<number, Map<number, number>>();
  const note = (sentence: number, document: number, score: number) => {
    const own = best.get(sentence) ?? new Map<number, number>();
    best.set(sentence, own.set(document, Math.max(own.get(document) ?? 0, score)));
  };
  for (const { a, b, score } of pairs) {
    note(a, documentOf[b]!, score);
    note(b, documentOf[a]!, score);
  }
  return (sentence, document) => best.get(sentence)?.get(document) ?? 0;
}

/** A feature of more sentences than this is too common to look for likes by. */
const COMMONEST = 100;
/** Below this nothing is alike. */
const FLOOR = 0.15;
/** A sentence that has a much liker one in the other document does not pair with this one. */
const RIVALRY = Number(process.env.R ?? 0.5);

export interface Pair {
  /** Places in the list of vectors, `a` before `b`. */
  readonly a: number;
  readonly b: number;
  readonly score: number;
}
