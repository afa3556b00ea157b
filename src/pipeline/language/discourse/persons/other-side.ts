import type { RoleWord } from '../../phrases/role-words.ts';
import { type Memory, partyOf } from '../memory.ts';
import { sidesAt } from '../sides.ts';

/**
 * "Talks between President A and President B": where A speaks for one of the two sides, B speaks for the other.
 * `before` is the token where the phrase of B begins. Null where the words are not so.
 */
export function otherSide(memory: Memory, role: RoleWord, before: number): string | null {
  const { tokens } = memory.scene;
  const last = memory.sightings.at(-1);
  if (!role.spheres.has('state') || tokens[before - 1]?.lower !== 'and' || last?.end !== before - 1) return null;
  if (!last.human || last.entity === null || tokens[last.token - 1]?.lower !== 'between') return null;
  const own = partyOf(memory, last.entity);
  const sides = sidesAt(memory, 'side', last.sentence);
  return own !== null && sides?.includes(own) ? sides.find((side) => side !== own)! : null;
}
