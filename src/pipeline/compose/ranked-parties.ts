import type { Entity } from '#src/schema/evidence.ts';
import { STANDINGS } from '#src/schema/evidence.ts';
import type { Claim } from './claim.ts';
import type { EvidenceIndex } from './evidence-index.ts';

/** Parties to the matter first, then mediators, hosts and outside powers; within each, those most is reported of first. */
export function rankedParties(index: EvidenceIndex, claims: readonly Claim[]): Entity[] {
  const count = new Map<string, number>();
  for (const { parties } of claims) for (const id of parties) count.set(id, (count.get(id) ?? 0) + 1);
  const weight = ({ id }: Entity) => count.get(id) ?? 0;
  const standing = (one: Entity) => (one.standing === null ? STANDINGS.length : STANDINGS.indexOf(one.standing));
  return index.evidence.entities
    .filter((one) => one.standing !== null)
    .sort((a, b) => standing(a) - standing(b) || weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
}
