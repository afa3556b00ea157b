import { samenessOf } from './sameness.ts';
import type { Weighed } from './weighed.ts';

/** The pairs of sentences that report one thing, surest first, and behind them those that only others make sure. */
export function pairsOf(weighed: readonly Weighed[]): Pair[] {
  return weighed
    .map(({ a, b, signs, ruled }) => ({ a, b, sameness: samenessOf(signs) + (ruled ? RULED : 0) }))
    .filter(({ sameness }) => sameness >= -DOUBT)
    .sort((x, y) => y.sameness - x.sameness || x.a - y.a || x.b - y.b);
}

/** What rules take for one report needs fewer signs. */
const RULED = 2;
/** Sentences so far below what is sure enough are taken together where each is surely one with a third. */
const DOUBT = 1.5;

export interface Pair {
  /** Places in the list of sentences, `a` before `b`. */
  readonly a: number;
  readonly b: number;
  /** How far above what is just sure enough, below it where negative. */
  readonly sameness: number;
}
