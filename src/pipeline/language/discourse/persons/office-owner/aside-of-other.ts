import { isDictionaryWord } from '../../../../spelling/dictionary.ts';
import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { singular } from '../../../phrases/role-words.ts';
import { type Memory, recent } from '../../memory.ts';
import { isInRelative } from './member-owner.ts';

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
  const { lower, pos } = tokens[opener.head]!;
  return isBodyNoun(singular(lower)) || (pos === 'PROPN' && !isDictionaryWord(lower));
}

/** True at "its" where the one body that the sentence before tells of is such an aside. */
export function followsAside(memory: Memory, its: number): boolean {
  const { sentence } = memory.scene.tokens[its]!;
  if (sentence === 0 || recent(memory, sentence, 0).some(({ entity, human }) => entity !== null && !human))
    return false;
  const told = recent(memory, sentence - 1, 0).filter(({ entity, human }) => entity !== null && !human);
  const [only, other] = new Set(told.map(({ entity }) => entity));
  return only !== undefined && other === undefined && told.every(({ token }) => isAsideOfOther(memory, token));
}

/**
 * True at "its" where the sentence before tells of one body in a clause that hangs on another: "It follows pressure from the
 * League, which had demanded that | the port open its books. Its chair".
 */
export function followsRelative(memory: Memory, its: number): boolean {
  const { tokens, sentences } = memory.scene;
  const { sentence } = tokens[its]!;
  if (sentence === 0 || its !== sentences[sentence]!.from) return false;
  const { from } = sentences[sentence - 1]!;
  const told = recent(memory, sentence - 1, 0).filter(({ entity, human }) => entity !== null && !human);
  const main = new Set(told.flatMap(({ entity, token }) => (isInRelative(memory, token, from) ? [] : [entity])));
  return main.size > 0 && told.some(({ entity }) => !main.has(entity));
}
