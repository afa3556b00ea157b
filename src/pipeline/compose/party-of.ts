import type { Entity } from '#src/schema/evidence.ts';
import roles from '../data/roles.json' with { type: 'json' };
import { isWitnessRole } from '../language/phrases/roles/witness-role.ts';
import type { EvidenceIndex } from './evidence-index.ts';

/**
 * The party an entity speaks for: its own, or itself where it is one; a witness speaks for nobody, but "Liberal MP Ana Lind" for
 * the Liberals.
 */
export function partyOf(entity: string, index: EvidenceIndex): string | null {
  const found = index.entities.get(entity);
  if (!found || (found.type === 'person' && isWitnessRole(found.role) && !sitsFor(found, index))) return null;
  return found.party ?? (isParty(found) ? found.id : null);
}

/** The parties that entities are or speak for; those that have none as themselves. */
export function partiesOf(entities: readonly string[], index: EvidenceIndex): Set<string> {
  return new Set(entities.map((id) => partyOf(id, index) ?? id));
}

function sitsFor({ role, party }: Entity, index: EvidenceIndex): boolean {
  const last = role
    ?.toLowerCase()
    .split(/[\s-]+/)
    .at(-1);
  return ELECTED.has(last ?? '') && index.entities.get(party ?? '')?.type === 'organisation';
}

const ELECTED: ReadonlySet<string> = new Set(roles.elected);

function isParty({ standing, type }: Entity): boolean {
  return standing !== null || type === 'country' || type === 'organisation';
}
