import type { Token } from '../../../../types.ts';
import type { Clause } from '../../../types.ts';

/** "Has not dropped its demand for a vote", "has never given up its claim": what somebody has not let go of he asks for still. */
export function stillAsks({ verb, passive, negated, to, end }: Clause, tokens: readonly Token[]): boolean {
  if (passive || !negated || !LETTING_GO.test(verb)) return false;
  const at = tokens.slice(to, Math.min(end, to + NEAR)).findIndex(({ lower }) => ASKED.test(lower));
  // "Did not drop the vote for which it had called"
  return at !== -1 && tokens.slice(to, to + at).every(({ pos }) => /^(?:DET|PRON|ADJ|NOUN|PROPN|PART|ADP)$/.test(pos));
}

const LETTING_GO = /^(?:drop|abandon|give|withdraw|renounce|waive|relinquish|shelve|soften)$/;
const ASKED = /^(?:demands?|claims?|requests?|calls?|conditions?|insistence)$/;
/** In tokens, with "up" and what stands before the noun. */
const NEAR = 6;
