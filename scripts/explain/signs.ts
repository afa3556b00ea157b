import type { Nearest } from '#src/pipeline/compare/likeness/nearest.ts';
import { spaced } from './text.ts';

/** Why two sentences are taken for one report or are not: how sure it is, 0 being just sure enough, and the strongest signs. */
export function forAndAgainst({ sameness, signs }: Nearest): ForAndAgainst {
  const told = signs
    .map(({ sign, worth }) => ({ sign: spaced(sign), worth }))
    .filter(({ worth }) => Math.abs(worth) >= LEAST)
    .sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth));
  const list = (side: typeof told) => side.slice(0, SHOWN).map(({ sign, worth }) => `${sign} ${signed(worth)}`);
  return {
    sureness: `${signed(sameness)} (one report from 0)`,
    for: list(told.filter(({ worth }) => worth > 0)),
    against: list(told.filter(({ worth }) => worth < 0)),
  };
}

function signed(worth: number): string {
  return `${worth < 0 ? '−' : '+'}${Math.abs(worth).toFixed(2)}`;
}

/** Signs that add less are not told. */
const LEAST = 0.05;
const SHOWN = 5;

interface ForAndAgainst {
  readonly sureness: string;
  readonly for: readonly string[];
  readonly against: readonly string[];
}
