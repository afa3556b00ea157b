import partsOfBodies from '../../../../data/parts-of-bodies.json' with { type: 'json' };
import type { Core } from '../../../phrases/phrase-core.ts';
import type { Memory } from '../../memory.ts';

const PARTS: ReadonlySet<string> = new Set(partsOfBodies.toldOf);
/** In tokens, how far back it was told whose part it is. */
const WITHIN = 120;

/** "The panel" behind "the appeal panel of the Rowing Union", "the board" behind "the Guild's board": whose part it was told to be; null where open. */
export function partTold({ scene }: Memory, { from, head }: Core): string | null {
  const { tokens, mentionAt, mentions, ranges, entities } = scene;
  const noun = tokens[head]!.lower;
  if (!PARTS.has(noun) || head !== from + 1 || tokens[from]!.lower !== 'the') return null;
  for (let at = from - 1; at > Math.max(0, from - WITHIN); at -= 1) {
    if (tokens[at]!.lower !== noun || tokens[at - 1]?.lower === 'the') continue;
    const named =
      tokens[at + 1]?.lower === 'of' ? (mentionAt[tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2] ?? -1) : -1;
    const index = named === -1 ? ownerBefore(scene, at) : named;
    // "A panel met": the nearest one decides, and nobody's is open.
    if (index === -1) return null;
    const { entity } = mentions[index]!;
    return ranges[index]!.to <= from && entities.get(entity)?.type === 'organisation' ? entity : null;
  }
  return null;
}

// "the Guild's | appeal panel"
function ownerBefore({ tokens, mentionAt }: Memory['scene'], noun: number): number {
  for (let at = noun - 1; at > noun - 4 && at > 0; at -= 1) {
    if (tokens[at]!.lower === "'s") return mentionAt[at - 1]!;
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(tokens[at]!.pos)) return -1;
  }
  return -1;
}
