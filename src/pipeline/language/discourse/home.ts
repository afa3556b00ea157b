import type { Scene } from '../phrases/scene.ts';

/**
 * The country whose own affairs the document treats: the one a dateline's capital stands for, or the only one named.
 * Null where several are and none stands out.
 */
export function homeOf(scene: Scene): string | null {
  const counts = new Map<string, number>();
  for (const { entity } of scene.mentions) {
    if (scene.entities.get(entity)?.type === 'country') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  if (counts.size === 1) return [...counts.keys()][0]!;
  const first = scene.mentions[0];
  const opening = scene.ranges[0];
  if (!first || !opening || opening.from > 2 || !counts.has(first.entity)) return null;
  const isDateline =
    /^[\p{Lu}\s.'’-]{3,}$/u.test(scene.text.slice(first.start, first.end)) && (counts.get(first.entity) ?? 0) > 1;
  return isDateline ? first.entity : null;
}
