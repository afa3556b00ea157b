import type { Memory } from '../../memory.ts';
import { leads } from '../beside-name/heading.ts';
import type { Reading } from '../reading.ts';

/** Tokens between "whose" and the comma that closes its clause. */
const LONGEST_ASIDE = 16;

/** "X, whose brother was taken in March, | heads the league": the verb behind the comma that closes the clause. */
export function behindAside(memory: Memory, at: number, last: number): Reading[] {
  const { tokens } = memory.scene;
  for (let comma = at + 1; comma < Math.min(last - 1, at + LONGEST_ASIDE); comma += 1)
    if (tokens[comma]!.lower === ',') return leads(memory, comma + 1, last);
  return [];
}
