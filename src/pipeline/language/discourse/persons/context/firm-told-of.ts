import { bodyCalled } from '../../bodies/body-called.ts';
import { isParent } from '../../bodies/parents.ts';
import { type Memory, recent } from '../../memory.ts';

/** So many times as often as the next a firm is named that a text is about. */
const DOMINANCE = 2;

/**
 * The firm whose "chief executive X" is at a token: the only one told of; of several the one that the sentence or the one before
 * names, or that the text is about. Whichever a document calls "the company" need not be the one. Null where open.
 */
export function firmToldOf(memory: Memory, at: number): string | null {
  const firms = [...(memory.bodies.byNoun.get('company') ?? [])].filter((key) => memory.lastSeen.has(key));
  if (firms.length < 2) return bodyCalled(memory, 'company', [], at);
  const wanted = new Set(firms.filter((key) => !isParent(memory.scene, key, at)));
  const near = recent(memory, memory.scene.tokens[at]!.sentence, 1).flatMap(({ entity, token }) =>
    entity !== null && wanted.has(entity) && token < at ? [entity] : [],
  );
  const [only, other] = new Set(near);
  if (only !== undefined) return other === undefined ? only : null;
  const [first, second] = memory.foremost.filter(({ entity }) => wanted.has(entity));
  return first && first.count >= DOMINANCE * (second?.count ?? 0) ? first.entity : null;
}
