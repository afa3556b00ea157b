import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { type NounPhrase, nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { singular } from '../../phrases/role-words.ts';
import { type Memory, recent } from '../memory.ts';

/**
 * True at "its" in "The port inspectorate is late, | its head, X, said", "The port inspectorate said Norwind was late. | Its head":
 * of the body that opens the sentence, or the one before "its" where that opens it, which is not known by a name.
 */
export function opensWithBody(memory: Memory, at: number): boolean {
  const { sentences, tokens } = memory.scene;
  const { sentence } = tokens[at]!;
  const own = at > sentences[sentence]!.from ? sentence : sentence - 1;
  return own >= 0 && opensInSentence(memory, own, Math.min(at, sentences[own]!.to));
}

function opensInSentence(memory: Memory, sentence: number, at: number): boolean {
  const { tokens, sentences, mentionAt, mentions, entities } = memory.scene;
  const first = sentences[sentence]!.from;
  const from = /^(?:but|and|yet)$/.test(tokens[first]!.lower) ? first + 1 : first;
  const phrase = tokens[from]?.lower === 'the' && from < at ? nounPhraseAt(memory.scene, from, at) : null;
  if (!phrase || phrase.end >= at || !isBodyNoun(tokens[phrase.head]!.lower)) return false;
  // "The pilots' union rejected the plan": of nobody by name.
  if (phrase.owner !== null && !isOfMembers(memory, phrase.owner)) return false;
  if (!/^(?:VERB|AUX)$/.test(tokens[phrase.end]!.pos)) return false;
  const index = mentionAt[phrase.head]!;
  if (index !== -1) return entities.get(mentions[index]!.entity)?.type === 'group';
  return !recent(memory, sentence, 0).some(
    (one) => one.entity !== null && one.token <= phrase.head && phrase.head < one.end,
  );
}

function isOfMembers(
  { scene: { tokens, mentionAt } }: Memory,
  { from, to }: NonNullable<NounPhrase['owner']>,
): boolean {
  for (let at = from; at < to; at += 1) if (mentionAt[at] !== -1) return false;
  return singular(tokens[to - 1]!.lower) !== tokens[to - 1]!.lower;
}
