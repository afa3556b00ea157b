import type { Memory } from '../../memory.ts';
import { turnSpeaker } from './turn-speaker.ts';

/** In sentences, how far off the turn before or behind may begin. */
const NEAR = 40;

/**
 * With whom alone somebody talks in a turn: who has the turn before and the one behind it, and before the last one the turn
 * before of two who take turns. Of that one the speaker says "you". Null outside an interview, and where two others speak around
 * the turn.
 */
export function turnPartner(memory: Memory, sentence: number): string | null {
  const own = turnSpeaker(memory, sentence);
  if (own === null) return null;
  const before = beside(memory, sentence, -1);
  const behind = beside(memory, sentence, 1);
  if (before === null || before.speaker === own) return null;
  const other = behind ?? beside(memory, before.sentence, -1);
  return other?.speaker === (behind ? before.speaker : own) ? before.speaker : null;
}

// Null where no turn stands there.
function beside(memory: Memory, sentence: number, step: 1 | -1): Turn | null {
  const { sentences } = memory.scene;
  const { paragraph } = sentences[sentence]!;
  for (let at = sentence + step; sentences[at] && Math.abs(at - sentence) < NEAR; at += step) {
    if (sentences[at]!.paragraph === paragraph) continue;
    return sentences[at]!.kind === 'turn' ? { sentence: at, speaker: turnSpeaker(memory, at) } : null;
  }
  return null;
}

interface Turn {
  readonly sentence: number;
  readonly speaker: string | null;
}
