import { isPlayed } from '../../../phrases/papers/played.ts';
import type { Memory } from '../../memory.ts';

/** "LIND: She wants that": whoever has the turn, and says "I" of herself; null outside an interview. */
export function turnSpeaker({ scene }: Memory, sentence: number): string | null {
  const { kind, paragraph } = scene.sentences[sentence]!;
  if (kind !== 'turn') return null;
  let first = sentence;
  while (scene.sentences[first - 1]?.paragraph === paragraph) first -= 1;
  const { from } = scene.sentences[first]!;
  // "CLIP (LIND): She wants that"
  const played = isPlayed(scene.tokens[from]!.text) && scene.tokens[from + 1]?.text === '(';
  const label = scene.mentionAt[played ? from + 2 : from]!;
  return label === -1 ? null : scene.mentions[label]!.entity;
}
