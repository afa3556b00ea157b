import type { Core } from '../phrases/noun-phrase.ts';
import type { Memory } from './memory.ts';

const FIRMS =
  /^(?:group|company|firm|airline|carrier|operator|manufacturer|producer|retailer|giant|concern|conglomerate)$/;
/** In tokens: how far before a body's name its land may stand. */
const NEAR = 4;

/**
 * "The Canadian group": the one body that the document tells to be of that land, "Canada's Norwind Foods" or "the Canadian
 * grocer Norwind". Null where none or several are.
 */
export function bodyOfLand(memory: Memory, { from, head, owner }: Core): string | null {
  const { tokens, mentionAt, mentions, entities } = memory.scene;
  const noun = tokens[head]!.lower;
  const index = owner === null && head === from + 2 ? mentionAt[from + 1]! : -1;
  if (index === -1 || !FIRMS.test(noun) || tokens[from]!.lower !== 'the') return null;
  const land = entities.get(mentions[index]!.entity)!;
  if (land.type !== 'country') return null;
  const [only, other] = new Set(
    mentions.flatMap(({ entity }, place) => (isOf(memory, place, land.key) ? [entity] : [])),
  );
  return other === undefined ? (only ?? null) : null;
}

// "Canada's | Norwind", "the Canadian grocer | Norwind": a firm by what is known of it.
function isOf({ scene, bodies }: Memory, place: number, land: string): boolean {
  const { entity } = scene.mentions[place]!;
  const kinds = bodies.kinds.get(entity);
  if (scene.entities.get(entity)?.type !== 'organisation' || (kinds && kinds.size > 0 && !kinds.has('company')))
    return false;
  const { from, to } = scene.ranges[place]!;
  // "Norwind, a Danish carmaker,"; "Norwind of Denmark".
  const apposed = scene.tokens[to]?.lower === ',' && /^(?:an?|the)$/.test(scene.tokens[to + 1]?.lower ?? '');
  const behind = scene.mentionAt[apposed ? to + 2 : to + 1] ?? -1;
  if ((apposed || scene.tokens[to]?.lower === 'of') && behind !== -1 && scene.mentions[behind]!.entity === land)
    return true;
  for (let at = from - 1; at >= Math.max(0, from - NEAR); at -= 1) {
    const { lower, pos } = scene.tokens[at]!;
    const own = scene.mentionAt[at]!;
    if (own !== -1) return scene.mentions[own]!.entity === land;
    if (lower !== "'s" && !/^(?:NOUN|ADJ|PROPN)$/.test(pos)) return false;
  }
  return false;
}
