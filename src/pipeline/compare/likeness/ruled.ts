import type { Candidate } from './candidates.ts';

/**
 * Which candidates rules take for one report, by how alike each is beside the likest that either sentence has in the other's
 * document. Clearly alike ones count anywhere; less alike ones only between documents that have several of the
 * former, and so tell of one event.
 */
export function ruledOf(
  candidates: readonly Candidate[],
  sizes: ReadonlyMap<number, number>,
  documentOf: (sentence: number) => number,
): (pair: Candidate) => boolean {
  const best = bestOf(candidates, documentOf);
  const standing = ({ a, b, score }: Candidate) => score / Math.max(best(a, documentOf(b)), best(b, documentOf(a)));
  const clear = candidates.filter((pair) => pair.score >= CLEAR && pair.shared >= MUCH && standing(pair) >= RIVALRY);
  const akin = kinshipOf(clear, sizes, documentOf);
  return (pair) => {
    const likest = standing(pair) === 1;
    if (pair.score < FAINT || standing(pair) < (pair.told < LEAST_TOLD ? 1 : RIVALRY)) return false;
    if (pair.score >= STRIKING && pair.shared >= MUCH) return true;
    if (pair.count < SEVERAL && pair.score < CLEAR && !likest) return false;
    return akin(pair) && (pair.score >= ALIKE || (pair.told >= MORE_TOLD && likest));
  };
}

// How alike the likest sentence of a document is to a given one.
function bestOf(
  candidates: readonly Candidate[],
  documentOf: (sentence: number) => number,
): (sentence: number, document: number) => number {
  const best = new Map<number, Map<number, number>>();
  const note = (sentence: number, document: number, score: number) => {
    const own = best.get(sentence) ?? new Map<number, number>();
    best.set(sentence, own.set(document, Math.max(own.get(document) ?? 0, score)));
  };
  for (const { a, b, score } of candidates) {
    note(a, documentOf(b), score);
    note(b, documentOf(a), score);
  }
  return (sentence, document) => best.get(sentence)?.get(document) ?? 0;
}

// Whether two documents tell of one event, by how much of the shorter is clearly alike.
function kinshipOf(
  clear: readonly Candidate[],
  sizes: ReadonlyMap<number, number>,
  documentOf: (sentence: number) => number,
): (pair: Candidate) => boolean {
  const counts = new Map<number, number>();
  const key = ({ a, b }: Candidate) => {
    const [one, other] = [documentOf(a), documentOf(b)];
    return Math.min(one, other) * MANY + Math.max(one, other);
  };
  for (const pair of clear) counts.set(key(pair), (counts.get(key(pair)) ?? 0) + 1);
  return (pair) => {
    const size = Math.sqrt(sizes.get(documentOf(pair.a))! * sizes.get(documentOf(pair.b))!);
    return (counts.get(key(pair)) ?? 0) >= Math.max(1, AKIN * size);
  };
}

/** How alike, 0 to 1, and how much in common, by the weight of what is shared. */
const CLEAR = 0.2;
const MUCH = 13;
/** Sentences that share fewer things are alike by chance where others are liker. */
const SEVERAL = 3;
const STRIKING = 0.38;
const ALIKE = 0.165;
const FAINT = 0.14;
/** A word beside names that is not very common. */
const LEAST_TOLD = 3.9;
/** What two sentences share beside names, where they are the likest of their documents but only faintly alike. */
const MORE_TOLD = 9;
/** A sentence that has a much liker one in the other document does not pair with this one. */
const RIVALRY = 0.5;
/** More documents than a briefing has. */
const MANY = 2 ** 26;
/** Share of clearly alike sentences that makes two documents tell of one event. */
const AKIN = 0.25;
