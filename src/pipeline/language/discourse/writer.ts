import { HEAD_OF_REPORT, isByline } from '../phrases/byline.ts';
import type { Scene } from '../phrases/scene.ts';

/** Who alone a line at the head of a text says wrote it, "By Ana Lind": its "I"; null where none or two are named. */
export function writerOf(scene: Scene): string | null {
  const { mentions, ranges, entities, tokens } = scene;
  const writers = new Set<string>();
  for (const [index, { entity }] of mentions.entries()) {
    const { from, to } = ranges[index]!;
    if (tokens[from]!.sentence >= HEAD_OF_REPORT) break;
    const isWriter = entities.get(entity)?.type === 'person' && /^(?:by|and)$/.test(tokens[from - 1]?.lower ?? '');
    if (isWriter && isByline(scene, from, to)) writers.add(entity);
  }
  const [only, other] = writers;
  return other === undefined ? (only ?? null) : null;
}
