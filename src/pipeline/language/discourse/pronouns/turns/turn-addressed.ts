import type { Memory } from '../../memory.ts';
import { turnSpeaker } from './turn-speaker.ts';

/** In sentences, how far off the turn before or behind may begin. */
const NEAR = 40;

/** "LIND: Your union refused": whoever has the next turn of an interview, else the one before; null outside one. */
export function turnAddressed(memory: Memory, sentence: number): string | null {
  const own = turnSpeaker(memory, sentence);
  const { sentences } = memory.scene;
  if (sentences[sentence]?.kind !== 'turn') return null;
  const { paragraph } = sentences[sentence]!;
  for (const step of [1, -1])
    for (let at = sentence + step; sentences[at] && Math.abs(at - sentence) < NEAR; at += step) {
      if (sentences[at]!.paragraph === paragraph) continue;
      if (sentences[at]!.kind !== 'turn') break;
      const other = turnSpeaker(memory, at);
      if (other !== null && other !== own) return other;
      break;
    }
  return null;
}
