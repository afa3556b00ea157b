import { type Memory, partyOf, recent, type Sighting } from '../memory.ts';

/** Of several bodies the one that the last sentences tell of, so many of them; null where two are as near. */
export function nearestOf(memory: Memory, keys: readonly string[], at: number, back: number): string | null {
  if (keys.length === 0) return null;
  const wanted = new Set(keys);
  const sentence = memory.scene.tokens[at]!.sentence;
  let best: string | null = null;
  let of = -1;
  for (const sighting of recent(memory, sentence, back)) {
    const key = toldBy(memory, wanted, sighting);
    if (key === null) continue;
    if (best !== null && sighting.sentence < of) break;
    if (best !== null && best !== key) return null;
    best = key;
    of = sighting.sentence;
  }
  return best;
}

// "“It is a shame,” its chairman, Jon Vik, said. The group": told of by who speaks for it, too.
function toldBy(memory: Memory, wanted: ReadonlySet<string>, { entity, human, subject }: Sighting): string | null {
  if (entity === null || wanted.has(entity)) return entity;
  const party = human && subject ? partyOf(memory, entity) : null;
  return party !== null && wanted.has(party) ? party : null;
}
