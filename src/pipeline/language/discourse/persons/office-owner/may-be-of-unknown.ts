import { opensWithBody } from '../../bodies/opens-with-body.ts';
import type { Memory } from '../../memory.ts';

/** True for "Ostrin said through | its spokesman": of what may be a firm as well as a man, and not of who was told of before. */
export function mayBeOfUnknown(memory: Memory, at: number): boolean {
  const { scene, genders, roles } = memory;
  const { from } = scene.sentences[scene.tokens[at]!.sentence]!;
  if (opensWithBody(memory, at)) return true;
  for (let token = from; token < at; token += 1) {
    const index = scene.mentionAt[token]!;
    const entity = index === -1 ? undefined : scene.entities.get(scene.mentions[index]!.entity);
    if (entity?.type !== 'person' || entity.name.includes(' ')) continue;
    if (!genders.has(entity.key) && !roles.has(entity.key)) return true;
  }
  return false;
}
