import type { Entity } from '#src/schema/evidence.ts';
import type { Analysis } from '../../../types.ts';
import type { EntityIdOf } from '../../types.ts';
import { holdersOf, MINISTER } from './unowned.ts';

/** By minister of a briefing that names no land "the government", where it is nobody's: every minister is of that. */
export function ministersAtHome(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
  roots: ReadonlyMap<string, string>,
): (readonly [string, string])[] {
  // One that is a land's, beside another land's, is not every minister's.
  const government = entities.find((one) => isGovernment(one) && (roots.get(one.id) ?? one.id) === one.id);
  return government ? [...holdersOf(MINISTER, analyses, idOf)].map((id) => [id, government.id] as const) : [];
}

// Of a briefing that names no land: "the government".
function isGovernment({ type, name }: Entity): boolean {
  return type === 'organisation' && /^government$/i.test(name);
}
