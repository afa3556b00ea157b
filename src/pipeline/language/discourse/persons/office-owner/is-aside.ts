import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import { singular } from '../../../phrases/role-words.ts';
import type { Memory } from '../../memory.ts';

/** In tokens, of a sentence that tells of nobody. */
const LONGEST_ASIDE = 12;

/** True where "its" opens a sentence and the short one before tells of nobody: "That patience is thin. | Its leader", "The talks go on. | Its leader". */
export function isAside({ scene }: Memory, its: number): boolean {
  const { tokens, sentences, mentionAt } = scene;
  const { from, to } = sentences[tokens[its]!.sentence - 1]!;
  if (its !== sentences[tokens[its]!.sentence]!.from || to - from > LONGEST_ASIDE) return false;
  if (scene.quoted[from] || scene.sentences[tokens[its]!.sentence - 1]!.kind === 'turn') return false;
  for (let at = from; at < to; at += 1)
    if (mentionAt[at] !== -1 || (tokens[at]!.pos === 'NOUN' && isBodyNoun(singular(tokens[at]!.lower)))) return false;
  return true;
}
