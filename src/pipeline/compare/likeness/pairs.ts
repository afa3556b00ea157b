import { kinshipOf } from './kinship.ts';
import { samenessOf } from './sameness.ts';
import type { Weighed } from './weighed.ts';

/**
 * The pairs of sentences with how surely they report one thing, surest first. Where their documents tell of one event
 * fewer signs are enough, above all for what rules take for one report.
 */
export function pairsOf(
  weighed: readonly Weighed[],
  documentOf: readonly number[],
  sameness: (signs: readonly number[]) => number = samenessOf,
): Pair[] {
  const pairs = weighed.map(({ a, b, signs }) => ({ a, b, sameness: sameness(signs) }));
  const kinship = kinshipOf(pairs, documentOf);
  return weighed
    .map(({ ruled }, i) => ({
      ...pairs[i]!,
      sameness: pairs[i]!.sameness + kinship(pairs[i]!) * (ruled ? AKIN_AND_RULED : AKIN),
    }))
    .sort((x, y) => y.sameness - x.sameness || x.a - y.a || x.b - y.b);
}

/** What full kinship of their documents adds. */
const AKIN = 0.5;
const AKIN_AND_RULED = 2.75;

export interface Pair {
  /** Places in the list of sentences, `a` before `b`. */
  readonly a: number;
  readonly b: number;
  /** How far above what is just sure enough, below it where negative. */
  readonly sameness: number;
}
