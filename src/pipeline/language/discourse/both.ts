import { isSubject } from '../phrases/subjects.ts';
import { type Memory, recent, type Sighting } from './memory.ts';

/**
 * The two that "both", "each", "neither" or "the two" means where it stands alone before a verb: the latest two that the
 * sentence or the one before tells of together, "Peru and Chile", "both governments". [] where the text leaves it open.
 */
export function bothAt(memory: Memory, at: number): readonly Sighting[] {
  const { scene, pairs } = memory;
  const { sentence } = scene.tokens[at]!;
  if (scene.quoted[at] || !isSubject(scene, at, at + 1)) return [];
  const near = recent(memory, sentence, 1).filter(({ entity, token }) => entity !== null && token < at);
  const together = near.find((one, place) => near[place + 1]?.token === one.token);
  if (together) {
    const told = near.filter(({ token }) => token === together.token);
    return told.length === 2 ? [...told].reverse() : [];
  }
  const pair = pairs.findLast((one) => sentence - one.sentence <= 1);
  const found = (keys: readonly string[]) => keys.map((key) => near.find(({ entity }) => entity === key));
  const members = pair ? [found(pair.own), found([pair.a, pair.b])] : [];
  return members.find((own): own is Sighting[] => own.every((one) => one !== undefined)) ?? [];
}
