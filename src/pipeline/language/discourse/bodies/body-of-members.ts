import type { Core } from '../../phrases/phrase-core.ts';
import { singular } from '../../phrases/role-words.ts';
import type { Memory } from '../memory.ts';

/** "The seafarers' leader" leads the one body with seafarers in its name. */
export function bodyOfMembers(memory: Memory, phrase: Core): string | null {
  const { lower } = memory.scene.tokens[phrase.head]!;
  if (phrase.owner || singular(lower) === lower) return null;
  const named = [...(memory.bodies.byWord.get(lower) ?? [])];
  const [only, other] = named.length > 0 ? named : unionsOfTrade(memory, singular(lower));
  return other === undefined ? (only ?? null) : null;
}

// "The dockers" of the Dockworkers' Union, "the nurses" of the Nursing Guild: those told of whose names have what they do.
function unionsOfTrade({ scene, bodies, lastSeen }: Memory, member: string): string[] {
  const stem = member.replace(/(?:er|or|man|woman|r|e)$/, '');
  if (stem.length < SHORTEST_STEM) return [];
  return [...bodies.kinds].flatMap(([key, kinds]) => {
    const union = (kinds.has('union') || kinds.has('association')) && lastSeen.has(key);
    const words = union
      ? scene.entities
          .get(key)!
          .name.toLowerCase()
          .split(/[^\p{L}]+/u)
      : [];
    return words.some((word) => word.startsWith(stem)) ? [key] : [];
  });
}

/** In letters, of a trade: "dock". */
const SHORTEST_STEM = 4;
