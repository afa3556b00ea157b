import type { Entity } from '#src/schema/evidence.ts';
import gazetteer from '../../../data/gazetteer.json' with { type: 'json' };

/** "Europe has offered": by continent the union of its lands that acts for it, where the briefing names that too. */
export function continentsOf(entities: readonly Entity[]): (readonly [string, string])[] {
  const ids = new Set(entities.map(({ id }) => id));
  return UNIONS.filter((pair) => pair.every((id) => ids.has(id)));
}

const UNIONS = gazetteer.blocs.flatMap(({ id, union }) => (union ? [[id, union] as const] : []));
