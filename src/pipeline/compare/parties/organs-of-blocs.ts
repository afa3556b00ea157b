import type { Entity } from '#src/schema/evidence.ts';
import type { Analysis } from '../../types.ts';
import type { EntityIdOf } from '../types.ts';
import { landsIn } from './within-state.ts';

/** The word for an organ of a union of lands, with what its people are called beside it. */
const ORGANS: ReadonlyMap<string, RegExp> = new Map([
  ['commission', /\bcommission(?:er)?\b/i],
  ['parliament', /\b(?:parliament|meps?)\b/i],
]);

/**
 * By person the organ of a union of lands of whose people the words beside the name tell: "the European Commission's trade
 * spokesman" speaks for the Commission, which proposes what the lands of the union may refuse. The organ is then its own party.
 */
export function organsOfBlocs(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
  roots: ReadonlyMap<string, string>,
): Map<string, string> {
  const changed = new Map<string, string>();
  const lands = landsIn(entities);
  for (const { id, type, name } of entities) {
    const bloc = roots.get(id);
    const called = ORGANS.get(name.toLowerCase().split(' ').at(-1)!);
    if (type !== 'organisation' || !called || bloc === undefined || bloc === id || !lands.has(bloc)) continue;
    for (const { document, affiliations } of analyses)
      for (const { entity, role, former } of affiliations) {
        const person = idOf(document.id, entity);
        const own = roots.get(person);
        if (role === null || former || !called.test(role) || (own !== bloc && own !== undefined)) continue;
        changed.set(person, id).set(id, id);
      }
  }
  return changed;
}
