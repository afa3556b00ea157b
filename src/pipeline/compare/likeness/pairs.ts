import { type Likeness, likenessOf } from './likeness.ts';
import { SHARPNESS, type Vector } from './vectors.ts';

/**
 * The pairs of sentences of different documents that are alike enough to report one thing, likest first. Clearly alike
 * ones count anywhere; less alike ones only between documents that have several of the former, and so tell of one event.
 * `least` says how alike two must be at least. Only sentences that share a rare feature are compared, so that the time
 * grows with the text and not with its square.
 */
export function pairsOf(
  vectors: readonly Vector[],
  documentOf: readonly number[],
  least: (a: number, b: number) => number,
): Pair[] {
  const alike = candidates(vectors, documentOf).filter(({ a, b, score }) => score >= least(a, b));
  const best = bestOf(alike, documentOf);
  const rivalled = ({ a, b, score }: Pair, share: number) =>
    score < share * Math.max(best(a, documentOf[b]!), best(b, documentOf[a]!));
  const clear = alike.filter((pair) => pair.score >= CLEAR && pair.shared >= MUCH && !rivalled(pair, RIVALRY));
  const akin = kinshipOf(clear, documentOf);
  const pairs = alike.filter((pair) => {
    if (rivalled(pair, pair.told < LEAST_TOLD ? 1 : RIVALRY)) return false;
    if (pair.score >= STRIKING && pair.shared >= MUCH) return true;
    if (pair.count < SEVERAL && pair.score < CLEAR && rivalled(pair, 1)) return false;
    if (pair.count === 1 && pair.score < STRIKING) return false;
    return (
      akin(documentOf[pair.a]!, documentOf[pair.b]!) &&
      (pair.score >= ALIKE || (pair.told >= MORE_TOLD && !rivalled(pair, 1)))
    );
  });
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

function candidates(vectors: readonly Vector[], documentOf: readonly number[]): Pair[] {
  const postings = new Map<string, number[]>();
  const pairs: Pair[] = [];
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
          if (documentOf[a] === documentOf[b]) continue;
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
      if (likeness.score >= FAINT && isTelling(likeness)) pairs.push({ a, b, ...likeness });
    }
  });
  return pairs;
}

// The same people alone do not make the same report, but for two rare names that only these sentences share.
function isTelling({ shared, told }: Likeness): boolean {
  return shared >= LITTLE && (told >= LEAST_TOLD || shared - told >= RARE_NAMES);
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

// Whether two documents tell of one event, by how much of the shorter is clearly alike.
function kinshipOf(clear: readonly Pair[], documentOf: readonly number[]): (a: number, b: number) => boolean {
  const sizes = new Map<number, number>();
  for (const document of documentOf) sizes.set(document, (sizes.get(document) ?? 0) + 1);
  const counts = new Map<string, number>();
  const key = (a: number, b: number) => (a < b ? `${a},${b}` : `${b},${a}`);
  for (const { a, b } of clear) {
    const own = key(documentOf[a]!, documentOf[b]!);
    counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return (a, b) => (counts.get(key(a, b)) ?? 0) >= Math.max(1, AKIN * Math.sqrt(sizes.get(a)! * sizes.get(b)!));
}

/** A feature of more sentences than this is too common to look for likes by. */
const COMMONEST = 100;
/** The part of the least likeness that must come from features below that. */
const RARE = 0.5;
/** How alike, 0 to 1, and how much in common, by the weight of what is shared. */
const CLEAR = 0.2;
const MUCH = 13;
/** Sentences that share fewer things are alike by chance where others are liker, and by one thing alone always. */
const SEVERAL = 3;
const STRIKING = 0.38;
const ALIKE = 0.165;
const FAINT = 0.14;
const LITTLE = 6;
/** A word beside names that is not very common; or two names that are rare. */
const LEAST_TOLD = 3.9;
const RARE_NAMES = 10;
/** What two sentences share beside names, where they are the likest of their documents but only faintly alike. */
const MORE_TOLD = 9;
/** A sentence that has a much liker one in the other document does not pair with this one. */
const RIVALRY = 0.45;
/** Share of clearly alike sentences that makes two documents tell of one event. */
const AKIN = 0.09;

export interface Pair extends Likeness {
  /** Places in the list of vectors, `a` before `b`. */
  readonly a: number;
  readonly b: number;
}
