import type { Scene } from '../../phrases/scene.ts';
import { headLinesOf } from '../issuer/lines/head-lines.ts';

/** What houses of parliament are called. */
export const HOUSE = /\b(?:parliament|assembly|senate|diet|house of (?:representatives|commons|lords|deputies))\b/i;

/** The assembly whose minutes a document is, by the line that it opens with; null for other papers. */
export function houseAtHead(scene: Scene): string | null {
  const [line] = headLinesOf(scene);
  const at = line && scene.tokens[line.from]!.lower === 'the' ? line.from + 1 : (line?.from ?? 0);
  const index = scene.mentionAt[at] ?? -1;
  if (!line || index === -1 || scene.ranges[index]!.to !== line.to) return null;
  const { entity } = scene.mentions[index]!;
  return isHouse(scene, entity) ? entity : null;
}

/** The assembly whose speaker is meant: the one whose minutes a document is, else the only one that it names. */
export function houseTold(scene: Scene): string | null {
  const [only, other] = [...scene.entities.keys()].filter((key) => isHouse(scene, key));
  return houseAtHead(scene) ?? (other === undefined ? (only ?? null) : null);
}

/** True for a body that its name calls such a house. */
export function isHouse({ entities }: Scene, key: string): boolean {
  const { type, name } = entities.get(key)!;
  return type === 'organisation' && HOUSE.test(name);
}
