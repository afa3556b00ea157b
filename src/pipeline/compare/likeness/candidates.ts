import { type Likeness, likenessOf } from './likeness.ts';
import { SHARPNESS, type Vector } from './vectors.ts';

/**
 * The pairs of sentences of different documents that have enough in common to be looked at. Only sentences that share a
 * rare feature are compared, so that the time grows with the text and not with its square.
 */
export function candidatesOf(vectors: readonly Vector[], documentOf: (sentence: number) => number): Candidate[] {
  const postings = new Map<string, number[]>();
  const pairs: Candidate[] = [];
  // What a sentence has in common with those before it, by the features that are rare enough to look up.
  const common = new Float64Array(vectors.length);
  vectors.forEach((vector, b) => {
    const met: number[] = [];
    for (const [feature, weight] of vector.weights) {
      const before = postings.get(feature);
      if (!before) {
        postings.set(feature, [b]);
        continue;
      }
      if (before.length <= COMMONEST) {
        for (const a of before) {
          if (documentOf(a) === documentOf(b)) continue;
          if (common[a] === 0) met.push(a);
          common[a]! += weight ** SHARPNESS;
        }
      }
      before.push(b);
    }
    for (const a of met) {
      const enough = common[a]! >= RARE * FAINT * vector.length * vectors[a]!.length;
      common[a] = 0;
      if (!enough) continue;
      const likeness = likenessOf(vectors[a]!, vector);
      if (likeness.score >= FAINT) pairs.push({ a, b, ...likeness });
    }
  });
  return pairs;
}

/** A feature of more sentences than this is too common to look for likes by. */
const COMMONEST = 100;
/** The part of the least likeness that must come from features below that. */
const RARE = 0.5;
/** How alike, 0 to 1, two sentences must be to be looked at. */
const FAINT = 0.05;

export interface Candidate extends Likeness {
  /** Places in the list of vectors, `a` before `b`. */
  readonly a: number;
  readonly b: number;
}
