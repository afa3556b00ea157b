import type { Entity } from '#src/schema/evidence.ts';
import { isWitnessRole } from '../language/phrases/roles/witness-role.ts';
import type { EvidenceIndex } from './evidence-index.ts';

/** The party an entity speaks for: its own, or itself where it is one; a witness speaks for nobody. */
export function partyOf(entity: string, index: EvidenceIndex): string | null {
  const found = index.entities.get(entity);
  if (!found || (found.type === 'person' && isWitnessRole(found.role))) return null;
  return found.party ?? (isParty(found) ? found.id : null);
}

/** The parties that entities are or speak for; those that have none as themselves. */
export function partiesOf(entities: readonly string[], index: EvidenceIndex): Set<string> {
  return new Set(entities.map((id) => partyOf(id, index) ?? id));
}

function isParty({ standing, type }: Entity): boolean {
  return standing !== null || type === 'country' || type === 'organisation';
}
