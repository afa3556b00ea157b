import type { Pair } from './pairs.ts';

/**
 * How far, 0 to 1, the documents of a pair tell of one event: by the share of the shorter one's sentences that surely stand
 * in the other too.
 */
export function kinshipOf(pairs: readonly Pair[], documentOf: readonly number[]): (pair: Pair) => number {
  const sizes = new Map<number, number>();
  for (const document of documentOf) sizes.set(document, (sizes.get(document) ?? 0) + 1);
  const sure = new Map<string, number>();
  for (const pair of pairs) {
    if (pair.sameness < 0) continue;
    const key = keyOf(pair, documentOf);
    sure.set(key, (sure.get(key) ?? 0) + 1);
  }
  return (pair) => {
    const least = Math.min(sizes.get(documentOf[pair.a]!)!, sizes.get(documentOf[pair.b]!)!);
    return Math.min(1, (sure.get(keyOf(pair, documentOf)) ?? 0) / (MOST * Math.max(least, BRIEF)));
  };
}

function keyOf({ a, b }: Pair, documentOf: readonly number[]): string {
  const [one, other] = [documentOf[a]!, documentOf[b]!];
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** The share that is enough. */
const MOST = 0.4;
/** In a document of fewer sentences one alone says little. */
const BRIEF = 8;
