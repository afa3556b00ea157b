import type { PloverAct } from '#src/schema/evidence.ts';
import type { Table } from '../../learning/table.ts';

/** The acts that the model tells apart, in the order of its outputs; others are too rare to learn. */
export const LEARNT: readonly PloverAct[] = [
  'STATE',
  'ACCUSE',
  'REJECT',
  'REQUEST',
  'AGREE',
  'SUPPORT',
  'THREATEN',
  'CONCEDE',
  'CONSULT',
  'PROTEST',
  'SANCTION',
  'COERCE',
  'COOPERATE',
  'AID',
  'RETREAT',
];

/** How likely each of the learnt acts is by what is seen; together 1. */
export function likelihoodsOf(codes: readonly number[], { weights, step }: Table): number[] {
  const places = weights.length / LEARNT.length;
  const scores = LEARNT.map((_act, act) => {
    let score = 0;
    for (const code of codes) score += weights[act * places + (code & (places - 1))]!;
    return score * step;
  });
  return sharesOf(scores);
}

/** The same for weights that no longer change, all acts of a place side by side: they are asked for together. */
export function likelihoodsBy({ weights, step }: Table): (codes: readonly number[]) => number[] {
  const acts = LEARNT.length;
  const places = weights.length / acts;
  const beside = weights.map((_weight, i) => weights[(i % acts) * places + Math.floor(i / acts)]!);
  return (codes) => {
    const scores = new Array<number>(acts).fill(0);
    for (const code of codes) {
      const from = (code & (places - 1)) * acts;
      for (let act = 0; act < acts; act += 1) scores[act]! += beside[from + act]!;
    }
    return sharesOf(scores.map((score) => score * step));
  };
}

function sharesOf(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}
