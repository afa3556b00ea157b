import type { Bodies } from '../phrases/kinds.ts';
import type { Scene } from '../phrases/scene.ts';

/** So many times as often as the next a country is named whose own affairs a document treats. */
const DOMINANCE = 2;

/**
 * The country whose own affairs the document treats: the only one named, the one its dateline's capital stands for, or
 * the one it names far more than any other. Null where none stands out.
 */
export function homeOf(scene: Scene, bodies: Bodies): string | null {
  const counts = new Map<string, number>();
  for (const { entity } of scene.mentions) {
    if (isState(scene, bodies, entity)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first) return null;
  if (!second || (first[1] > 2 && first[1] >= DOMINANCE * second[1])) return first[0];
  return datelined(scene, counts);
}

/** True for a country, and for what the text treats as one: "Maruland's army". */
export function isState(scene: Scene, bodies: Bodies, key: string): boolean {
  return scene.entities.get(key)?.type === 'country' || (bodies.kinds.get(key)?.has('country') ?? false);
}

function datelined(scene: Scene, counts: ReadonlyMap<string, number>): string | null {
  const first = scene.mentions[0];
  const opening = scene.ranges[0];
  if (!first || !opening || opening.from > 2 || !counts.has(first.entity)) return null;
  const capitals = /^[\p{Lu}\s.'’-]{3,}$/u.test(scene.text.slice(first.start, first.end));
  return capitals && (counts.get(first.entity) ?? 0) > 1 ? first.entity : null;
}
