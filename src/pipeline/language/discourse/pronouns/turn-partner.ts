import type { Memory } from '../memory.ts';
import { turnSpeaker } from './turn-speaker.ts';

/** In sentences, how far off the turn before or behind may begin. */
const NEAR = 40;

/**
 * With whom alone somebody talks in a turn: who has the turn before and the one behind it. Of that one the speaker says
 * "you". Null outside an interview, and where two others speak around the turn.
 */
export function turnPartner(memory: Memory, sentence: number): string | null {
  const own = turnSpeaker(memory, sentence);
  if (own === null) return null;
  const before = beside(memory, sentence, -1);
  return before !== own && before === beside(memory, sentence, 1) ? before : null;
}

function beside(memory: Memory, sentence: number, step: 1 | -1): string | null {
  const { sentences } = memory.scene;
  const { paragraph } = sentences[sentence]!;
  for (let at = sentence + step; sentences[at] && Math.abs(at - sentence) < NEAR; at += step) {
    if (sentences[at]!.paragraph === paragraph) continue;
    return sentences[at]!.kind === 'turn' ? turnSpeaker(memory, at) : null;
  }
  return null;
}
