import type { Entity } from '#src/schema/evidence.ts';
import bodies from '../../../data/bodies.json' with { type: 'json' };
import gazetteer from '../../../data/gazetteer.json' with { type: 'json' };

const OF_BLOCS = new Set(bodies.kinds.bloc.names);
/** Blocs of states deal with a state as another state does. */
const BLOCS = new Set(
  gazetteer.organisations.flatMap(({ name }) =>
    name
      .toLowerCase()
      .split(' ')
      .some((word) => OF_BLOCS.has(word))
      ? [name]
      : [],
  ),
);

/**
 * By entity id what changes where one state alone has people that speak for it: its ministries are sides of their own,
 * and a minister speaks for the one that is named: "Health Minister X" in a quarrel of doctors with the Ministry of
 * Health. Between two states the minister speaks for the state. `headed` holds the ministry by person.
 */
export function withinState(
  entities: readonly Entity[],
  roots: ReadonlyMap<string, string>,
  counts: ReadonlyMap<string, number>,
  headed: ReadonlyMap<string, string>,
  deeds: ReadonlyMap<string, number>,
): Map<string, string> {
  const lands = landsIn(entities);
  const states = entities.flatMap(({ id, type }) => {
    const root = type === 'person' ? roots.get(id) : undefined;
    return root !== undefined && lands.has(root) ? [root] : [];
  });
  const [state, other] = new Set(states);
  const changed = new Map<string, string>();
  if (state === undefined || other !== undefined) return changed;
  if (!isForemost(entities, state, counts) && !actsAlone(lands, state, roots, deeds)) return changed;

  for (const [id, ministry] of headed)
    if (roots.get(id) === state || roots.get(id) === ministry) changed.set(id, ministry).set(ministry, ministry);
  return changed;
}

/** The lands among the entities, and the blocs of lands. */
export function landsIn(entities: readonly Entity[]): ReadonlySet<string> {
  return new Set(entities.flatMap((entity) => (isLand(entity) ? [entity.id] : [])));
}

/** True for a land beside which no other, with who speaks for it, does a fourth as much: "Canada's Norfish made a bid" only says where a firm is from. */
export function actsAlone(
  lands: ReadonlySet<string>,
  state: string,
  roots: ReadonlyMap<string, string>,
  deeds: ReadonlyMap<string, number>,
): boolean {
  let own = 0;
  let others = 0;
  for (const [id, count] of deeds) {
    const land = lands.has(id) ? id : roots.get(id);
    if (land === state) own += count;
    else if (land !== undefined && lands.has(land)) others += count;
  }
  return own > 0 && others * 4 < own;
}

/** True for a land beside which no other, and no bloc, is named half as often. */
export function isForemost(entities: readonly Entity[], state: string, counts: ReadonlyMap<string, number>): boolean {
  const own = counts.get(state) ?? 0;
  return entities.every((one) => one.id === state || !isLand(one) || (counts.get(one.id) ?? 0) * 2 < own);
}

function isLand({ type, name }: Entity): boolean {
  return type === 'country' || BLOCS.has(name);
}
