import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { singular } from '../../phrases/role-words.ts';
import type { Memory } from '../memory.ts';

const HANGS = /^(?:after|before|when|while|since|because|although|though|until|once)$/;

/**
 * True for a body told of in a clause that hangs on what another did, known or not: "The weavers' workshop closed, hours after |
 * the Guild had left. Its head" is not the Guild's.
 */
export function isAsideOfOther({ scene }: Memory, token: number): boolean {
  const { tokens, sentences, mentionAt, mentions, entities } = scene;
  const { from } = sentences[tokens[token]!.sentence]!;
  let link = token - 1;
  while (link > from && /^(?:DET|ADJ|NUM)$/.test(tokens[link]!.pos)) link -= 1;
  if (link <= from + 1 || !HANGS.test(tokens[link]!.lower)) return false;
  const opener = nounPhraseAt(scene, from, link);
  if (!opener || opener.end >= link || !/^(?:VERB|AUX|ADV)$/.test(tokens[opener.end]!.pos)) return false;
  const index = mentionAt[opener.head]!;
  if (index !== -1) return /^(?:place|group)$/.test(entities.get(mentions[index]!.entity)!.type);
  return isBodyNoun(singular(tokens[opener.head]!.lower)) || tokens[opener.head]!.pos === 'PROPN';
}
