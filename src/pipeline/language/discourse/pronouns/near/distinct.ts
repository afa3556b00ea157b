import type { Sighting } from '../../memory.ts';

/** Each one once, whether named or only described, by its first place. */
export function distinct(sightings: readonly Sighting[]): Sighting[] {
  const found: Sighting[] = [];
  for (const sighting of sightings) if (!found.some((other) => same(other, sighting))) found.push(sighting);
  return found;
}

function same(a: Sighting, b: Sighting): boolean {
  return a.entity !== null
    ? a.entity === b.entity
    : b.entity === null && a.description?.words.start === b.description?.words.start;
}
