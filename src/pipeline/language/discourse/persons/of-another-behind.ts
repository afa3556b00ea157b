import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { singular } from '../../phrases/role-words.ts';
import type { Memory } from '../memory.ts';

/** True behind a name where the words say of what body its bearer is, known here or not: "Inspector X | of Tarn police", "Treasurer X |, from a walkers' group". */
export function isOfAnotherBehind({ scene }: Memory, to: number): boolean {
  const { tokens, sentences } = scene;
  const { to: last } = sentences[tokens[to - 1]!.sentence]!;
  const link = tokens[to]?.lower === ',' ? to + 1 : to;
  if (link + 1 >= last || !/^(?:of|from|at|with)$/.test(tokens[link]!.lower)) return false;
  const phrase = nounPhraseAt(scene, link + 1, last);
  if (!phrase) return false;
  const noun = singular(tokens[phrase.head]!.lower);
  return isBodyNoun(noun) || isBodyNoun(tokens[phrase.head]!.lower) || noun === 'police';
}
