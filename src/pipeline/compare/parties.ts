import type { Entity } from '#src/schema/evidence.ts';
import type { Analysis, KnownEntity, LanguageSettings } from '../types.ts';
import { allegiancesOf } from './parties/allegiances.ts';
import { withGovernment } from './parties/lands/government-alias.ts';
import { withSmallNames } from './parties/small-names.ts';
import { standingsOf } from './parties/standings.ts';
import type { EntityIdOf } from './types.ts';

/**
 * The entities of a briefing with the party each speaks for, learnt over all its documents, and how each party stands to
 * the matter: negotiating, mediating, hosting or outside. A party is its own party; an editor's word goes before all.
 */
export function withParties(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
  settings: LanguageSettings,
): Entity[] {
  const known = new Map(settings.known.map((one) => [one.id, one]));
  const allegiances = allegiancesOf(entities, analyses, idOf);
  const ids = new Set(entities.map(({ id }) => id));
  const allied = entities.map((entity) => {
    const own = known.get(entity.id);
    const party = own?.party ?? allegiances.get(entity.id) ?? null;
    return { ...entity, party: party !== null && ids.has(party) ? party : null, role: own?.role ?? entity.role };
  });
  const standings = standingsOf(allied, analyses, idOf);
  return withSmallNames(withGovernment(allied, analyses, idOf), analyses, idOf).map((entity) => ({
    ...entity,
    standing: standing(entity, known.get(entity.id), standings.get(entity.id)),
  }));
}

function standing(
  entity: Entity,
  known: KnownEntity | undefined,
  found: Entity['standing'] | undefined,
): Entity['standing'] {
  if (known?.standing) return known.standing;
  return entity.party === entity.id ? (found ?? null) : null;
}
