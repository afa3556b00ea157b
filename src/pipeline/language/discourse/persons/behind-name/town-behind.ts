import { roleWordIn } from '../../../phrases/role-words.ts';
import type { Memory } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';

/** "Bishop X of | Tarn": where he has his church, which is no body's name. */
export function isPlainTown({ scene, bodies }: Memory, at: number): boolean {
  const index = scene.mentionAt[at] ?? -1;
  if (index === -1) return false;
  const { key, name, type } = scene.entities.get(scene.mentions[index]!.entity)!;
  // "Bishop X of Lima" is none of Peru's.
  if (type === 'country') return scene.text.slice(scene.mentions[index]!.start, scene.mentions[index]!.end) !== name;
  return !name.includes(' ') && !bodies.kinds.get(key)?.size;
}

/** "Mayor X of Tarn", "Premier X of Queensland" */
export function townBehind({ scene }: Memory, before: number, to: number): Reading[] {
  const role = roleWordIn(scene, before, to - 1);
  const index = scene.mentionAt[to + 1] ?? -1;
  if (!role || index === -1 || !/^(?:mayor|mayoress|governor|premier|chief minister)$/.test(role.word)) return [];
  const { key, type } = scene.entities.get(scene.mentions[index]!.entity)!;
  return type === 'place' ? bodyReading(to, scene.ranges[index]!.to, key, 'name-of-body') : [];
}
