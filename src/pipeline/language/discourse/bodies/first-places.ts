import type { Scene } from '../../phrases/scene.ts';

/** By entity key the offset at which the text first names it. */
export function firstPlacesOf(scene: Scene): ReadonlyMap<string, number> {
  const known = placesIn.get(scene);
  if (known) return known;
  const places = new Map<string, number>();
  for (const { entity, start } of scene.mentions) if (!places.has(entity)) places.set(entity, start);
  placesIn.set(scene, places);
  return places;
}

// A document is asked for many phrases.
const placesIn = new WeakMap<Scene, ReadonlyMap<string, number>>();
