import type { Scene } from '../phrases/scene.ts';
import { HEAD_OF_REPORT, isByline } from './byline.ts';

/**
 * Who alone a line at the head of a text says wrote it, "By Ana Lind": its "I"; null where none or two
 * are named, or others speak below their own names.
 */
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
  return other === undefined && only !== undefined && !areVoices(scene) ? only : null;
}

// "Ana Lind, baker" and "Tor Lien, mayor" in lines of their own above texts: those say "I" for themselves.
function areVoices({ sentences, mentionAt, mentions, ranges, entities, tokens }: Scene): boolean {
  const named = new Set<string>();
  for (const [at, { kind, from, to }] of sentences.entries()) {
    const index = kind === 'heading' && sentences[at + 1]?.kind === 'prose' ? (mentionAt[from] ?? -1) : -1;
    if (index === -1 || entities.get(mentions[index]!.entity)?.type !== 'person') continue;
    const end = ranges[index]!.to;
    if (end >= to || /^[,(]$/.test(tokens[end]!.text)) named.add(mentions[index]!.entity);
  }
  return named.size > 1;
}
