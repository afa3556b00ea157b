import type { Core, NounPhrase } from '../phrases/noun-phrase.ts';
import { isState } from './home.ts';
import { type Memory, partyOf } from './memory.ts';
import { isOrganPhrase } from './organs.ts';

/**
 * "The trade ministry in Ottawa", "the government in Kyiv": the state whose capital it is, whatever else is told of;
 * null elsewhere.
 */
export function seatedIn(memory: Memory, phrase: NounPhrase | Core): string | null {
  const seat = 'complements' in phrase ? phrase.complements[0] : undefined;
  if (seat?.link !== 'in' || !isOrganPhrase(memory, phrase)) return null;
  return stateAt(memory, seat.phrase);
}

/** "The foreign ministry in Tarn": true for a town of no known state, where it is not the home state's. */
export function isSeatedElsewhere(memory: Memory, phrase: NounPhrase | Core): boolean {
  const seat = 'complements' in phrase ? phrase.complements[0] : undefined;
  if (seat?.link !== 'in' || !isOrganPhrase(memory, phrase)) return false;
  const index = memory.scene.mentionAt[seat.phrase.head]!;
  const place = index === -1 ? undefined : memory.scene.entities.get(memory.scene.mentions[index]!.entity);
  return place?.type === 'place' && partyOf(memory, place.key) === null;
}

/** The land that a phrase names, or the one whose capital the town it names is; null elsewhere. */
export function stateAt(memory: Memory, { head }: Core): string | null {
  const index = memory.scene.mentionAt[head]!;
  const state = index === -1 ? null : partyOf(memory, memory.scene.mentions[index]!.entity);
  return state !== null && isState(memory.scene, memory.bodies, state) ? state : null;
}
