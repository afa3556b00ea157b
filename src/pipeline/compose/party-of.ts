import type { Entity } from '#src/schema/evidence.ts';
import { isWitnessRole } from '../language/phrases/roles/witness-role.ts';
import type { EvidenceIndex } from './evidence-index.ts';

/** The party an entity speaks for: its own, or itself where it is one; a witness speaks for nobody. */
export function partyOf(entity: string, index: EvidenceIndex): string | null {
  const found = index.entities.get(entity);
  if (!found || (found.type === 'person' && isWitnessRole(found.role))) return null;
  return found.party ?? (isParty(found) ? found.id : null);
}

function isParty({ standing, type }: Entity): boolean {
  return standing !== null || type === 'country' || type === 'organisation';
}
