import type { Candidate, Pronoun } from './candidates.ts';

/**
 * What the signs of a candidate weigh by, each with how much of it there is: alone, for this kind of pronoun, and of who is
 * only described. `isOpen`: the rules leave the pronoun open.
 */
export function featuresOf({ key, signs }: Candidate, pronoun: Pronoun, isOpen: boolean): Feature[] {
  const all: Feature[] = key === null && isOpen ? [...signs, ['open', 1]] : [...signs];
  return all.flatMap(([name, value]): Feature[] => {
    const own: Feature[] = [
      [name, value],
      [`${pronoun} ${name}`, value],
    ];
    return key?.startsWith('~') ? [...own, [`~${name}`, value]] : own;
  });
}

/** How likely each candidate is, together 1. */
export function likelihoodsOf(features: readonly (readonly Feature[])[], weigh: (name: string) => number): number[] {
  const scores = features.map((own) => own.reduce((sum, [name, value]) => sum + value * weigh(name), 0));
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}

export type Feature = readonly [name: string, value: number];
