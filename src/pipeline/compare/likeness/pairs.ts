import { samenessOf } from './sameness.ts';
import type { Weighed } from './weighed.ts';

/** The pairs of sentences with how surely they report one thing, surest first. */
export function pairsOf(
  weighed: readonly Weighed[],
  sameness: (signs: readonly number[]) => number = samenessOf,
): Pair[] {
  return weighed
    .map(({ a, b, signs }) => ({ a, b, sameness: sameness(signs) }))
    .sort((x, y) => y.sameness - x.sameness || x.a - y.a || x.b - y.b);
}

export interface Pair {
  /** Places in the list of sentences, `a` before `b`. */
  readonly a: number;
  readonly b: number;
  /** How far above what is just sure enough, below it where negative. */
  readonly sameness: number;
}
