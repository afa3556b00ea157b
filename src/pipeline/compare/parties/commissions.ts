import type { Entity } from '#src/schema/evidence.ts';
import type { Analysis } from '../../types.ts';
import type { EntityIdOf } from '../types.ts';
import { isBloc, isOfLands } from './commissioners.ts';

const EXECUTIVE = /\bCommission$/;
const SPOKEN_FOR =
  /^(?:the )?(?:(?:\p{L}+ )?Commission (?:spokes\p{L}+|official)|(?:chief )?spokes\p{L}+ (?:for|of) the (?:\p{L}+ )?Commission)$/u;
const SPOKESMAN = /^(?:chief )?spokes\p{L}+$/u;

/**
 * By id what changes where a briefing names the commission that acts for a union of lands: its commissioners and its
 * spokesmen speak for it, and it is a side of its own. Who is told to be the union's in other words stays the union's.
 */
export function commissionsOf(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
  roots: ReadonlyMap<string, string>,
): Map<string, string> {
  const changed = new Map<string, string>();
  const blocs = new Set(entities.flatMap((one) => (isBloc(one) ? [one.id] : [])));
  const [commission, other] = entities.filter((one) => isExecutive(one, blocs));
  if (!commission || other) return changed;
  const own = new Set([commission.id, commission.party]);
  for (const { document, affiliations } of analyses)
    for (const { entity, role, party, former } of affiliations) {
      if (role === null || former) continue;
      const id = idOf(document.id, entity);
      const isVoice =
        SPOKEN_FOR.test(role) || (SPOKESMAN.test(role) && party && idOf(document.id, party) === commission.id);
      if (!isVoice && !isOfLands(role)) continue;
      // A commissioner of whom a document says that he is a land's or another body's is that.
      const root = roots.get(id);
      if (root === undefined || own.has(root) || /^European\b/.test(role))
        changed.set(id, commission.id).set(commission.id, commission.id);
    }
  return changed;
}

// "European Commission", which is known to be the European Union's; an inquiry's commission is no union's.
function isExecutive({ type, name, party }: Entity, blocs: ReadonlySet<string>): boolean {
  return type === 'organisation' && EXECUTIVE.test(name) && party !== null && blocs.has(party);
}
