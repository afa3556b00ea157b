import model from '../../data/same.model.json' with { type: 'json' };
import { SIGNS } from './signs.ts';

/** How surely two sentences report one thing, by the signs for and against it: 0 is just sure enough to say so. */
export function samenessOf(signs: readonly number[]): number {
  let sum = model.bias - model.threshold;
  signs.forEach((sign, i) => {
    sum += WEIGHTS[i]! * sign;
  });
  return sum;
}

/** What each sign that two sentences show adds to how surely they report one thing, or takes from it; most telling first. */
export function worthsOf(signs: readonly number[]): Worth[] {
  return signs
    .map((sign, i) => ({ sign: SIGNS[i]!, worth: WEIGHTS[i]! * sign }))
    .filter(({ worth }) => worth !== 0)
    .sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth));
}

export interface Worth {
  readonly sign: (typeof SIGNS)[number];
  readonly worth: number;
}

const WEIGHTS = SIGNS.map((sign) => model.weights[sign]);
