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

const WEIGHTS = SIGNS.map((sign) => model.weights[sign]);
