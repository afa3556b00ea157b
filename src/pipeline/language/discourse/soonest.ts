import type { Scene } from '../phrases/scene.ts';
import type { Memory } from './memory.ts';

/**
 * Of the bodies ahead of a phrase the one that is named soonest: "the country's largest drivers' union" of a first line is
 * the federation of drivers that the next line names, and no smaller union that the text comes to later.
 */
export function soonest(memory: Memory, ahead: readonly string[] | undefined, lesser: readonly string[]) {
  if (ahead?.length !== 1 || lesser.length === 0) return ahead;
  const places = firstPlacesOf(memory.scene);
  const place = (key: string) => places.get(key) ?? Number.POSITIVE_INFINITY;
  const [best] = [...ahead, ...lesser].sort((a, b) => place(a) - place(b));
  return [best!];
}

// By entity key the offset at which the text first names it.
function firstPlacesOf(scene: Scene): ReadonlyMap<string, number> {
  const known = placesIn.get(scene);
  if (known) return known;
  const places = new Map<string, number>();
  for (const { entity, start } of scene.mentions) if (!places.has(entity)) places.set(entity, start);
  placesIn.set(scene, places);
  return places;
}

// A document is asked for many phrases.
const placesIn = new WeakMap<Scene, ReadonlyMap<string, number>>();
