import { type Memory, partyOf } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';

/** "X, | GL, | said no": the body by its letters, as many papers write it. */
export function lettersBehind(memory: Memory, at: number, last: number): Reading[] {
  const { scene, bodies } = memory;
  const index = at < last ? scene.mentionAt[at]! : -1;
  if (index === -1 || scene.ranges[index]!.to !== at + 1 || !/^\p{Lu}{2,6}$/u.test(scene.tokens[at]!.text)) return [];
  const { key, type } = scene.entities.get(scene.mentions[index]!.entity)!;
  const closed = at + 1 >= last || /^[,.:)]$/.test(scene.tokens[at + 1]!.text);
  // "X, UN and EU officials said"
  const listed = /^(?:and|or)$/.test(scene.tokens[at + 2]?.lower ?? '') || scene.mentionAt[at + 2] !== -1;
  if (!closed || listed || type !== 'organisation' || bodies.kinds.get(key)?.has('outlet')) return [];
  return bodyReading(at, at + 1, partyOf(memory, key), 'body-in-brackets');
}
