import { partisansOf } from '../../../../spelling/partisans.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';

/** "The Social Democrat X", "fellow Liberal X": of the party one of whose people the words before the name call somebody. */
export function partisanBefore(memory: Memory, from: number): Reading[] {
  const { mentionAt, mentions, ranges, entities } = memory.scene;
  const index = mentionAt[from - 1] ?? -1;
  if (index === -1 || ranges[index]!.to !== from) return [];
  const { key, type } = entities.get(mentions[index]!.entity)!;
  const words = memory.scene.text.slice(mentions[index]!.start, mentions[index]!.end).toLowerCase();
  if (type !== 'organisation' || partisansOf(words) === null) return [];
  return bodyReading(ranges[index]!.from, from, partyOf(memory, key), 'name-of-body');
}
