import type { Memory, Sighting } from '../../memory.ts';

/** "Peru's team is led by X, and that of Chile by its envoy": whose "its" is where the words before stand for what another has. */
export function thatOf({ scene: { tokens } }: Memory, near: readonly Sighting[], at: number): Sighting | null {
  if (tokens[at]!.lower !== 'its' || tokens[at - 1]?.lower !== 'by') return null;
  const owner = near.find(({ end }) => end === at - 1);
  if (!owner || owner.human || tokens[owner.token - 1]?.lower !== 'of') return null;
  return /^(?:that|those)$/.test(tokens[owner.token - 2]?.lower ?? '') ? owner : null;
}
