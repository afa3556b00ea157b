import type { Core } from '../../phrases/phrase-core.ts';
import { isState } from '../homes/home.ts';
import { type Memory, recent } from '../memory.ts';

/** "Norwind's plans may change. Board chair X", "the board": of the one body of the sentence before; null elsewhere. */
export function bodyNear(memory: Memory, phrase: Core): string | null {
  const { scene, bodies } = memory;
  const near = recent(memory, scene.tokens[phrase.head]!.sentence, 1).flatMap(({ entity }) =>
    entity !== null &&
    scene.entities.get(entity)?.type === 'organisation' &&
    !isState(scene, bodies, entity) &&
    !bodies.kinds.get(entity)?.has('outlet')
      ? [entity]
      : [],
  );
  const [only, other] = new Set(near);
  return other === undefined ? (only ?? null) : null;
}
