import { verbOf } from '../../phrases/subjects.ts';
import type { Memory, Sighting } from '../memory.ts';

/** What a subject does, by the base of its verb: "The union | has written", "the court | struck down"; "" of what is done to it. */
export function deedOf(memory: Memory, sighting: Sighting): string {
  const at = deedAt(memory, sighting);
  return at === -1 ? '' : memory.scene.tokens[at]!.lemma;
}

/** The token of that verb; -1 where there is none. */
export function deedAt({ scene }: Memory, { token, end }: Sighting): number {
  const { tokens, sentences } = scene;
  const { to } = sentences[tokens[token]!.sentence]!;
  let at = verbOf(scene, token, end);
  if (at === -1) return -1;
  let passive = false;
  for (; at < to && /^(?:AUX|ADV|PART)$/.test(tokens[at]!.pos); at += 1) passive = tokens[at]!.lemma === 'be';
  const verb = tokens[at];
  return verb?.pos !== 'VERB' || (passive && !verb.lower.endsWith('ing')) ? -1 : at;
}
