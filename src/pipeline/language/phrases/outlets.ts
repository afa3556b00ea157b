import bodies from '../../data/bodies.json' with { type: 'json' };
import type { Calling } from '../../types.ts';
import type { Scene } from './scene.ts';

const NAMES = new Set(bodies.kinds.outlet.names);
const NOUNS = new Set(bodies.kinds.outlet.nouns);

/** The keys of the bodies that report news, by their names ("Pacific Wire") or what the text calls them ("the daily"). */
export function outletsOf(scene: Scene, callings: readonly Calling[]): ReadonlySet<string> {
  const found = new Set(callings.flatMap(({ entity, noun }) => (NOUNS.has(noun) ? [entity] : [])));
  for (const { key, type, name } of scene.entities.values()) {
    if (type !== 'organisation' && type !== 'group') continue;
    if (isOutletName(name)) found.add(key);
  }
  return found;
}

/** True for a name that an outlet bears: "Pacific Wire". */
export function isOutletName(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => NAMES.has(word));
}
