import type { Gazetteer } from '../gazetteer.ts';
import type { Reading } from '../readings.ts';
import { landOfOrgan } from '../stated/land-of-organ.ts';
import type { Word } from '../words.ts';

/**
 * By reading the land whose organ of state it is, of names that the text has of two lands: "Chile's Defence Ministry" and "Peru's
 * Defence Ministry" are two bodies of one name. Of a name that is one land's throughout nothing is told.
 */
export function ownedOrgans(
  readings: readonly Reading[],
  sentences: readonly (readonly Word[])[],
  gazetteer: Gazetteer,
): ReadonlyMap<Reading, string> {
  const owned = new Map<Reading, string>();
  const lands = new Map<string, Set<string>>();
  for (const [i, reading] of readings.entries()) {
    const land = landOfOrgan(i, readings, sentences, gazetteer);
    if (land === null) continue;
    owned.set(reading, land);
    lands.set(reading.key, (lands.get(reading.key) ?? new Set()).add(land));
  }
  return new Map([...owned].filter(([{ key }]) => lands.get(key)!.size > 1));
}
