import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { type Memory, recent } from '../memory.ts';

/** True at "its" in "The port inspectorate is late, | its head, X, said": of the body that opens the sentence, which is not known by a name. */
export function opensWithBody(memory: Memory, at: number): boolean {
  const { tokens, sentences, mentionAt, mentions, entities } = memory.scene;
  const { sentence } = tokens[at]!;
  const { from } = sentences[sentence]!;
  const phrase = tokens[from]!.lower === 'the' && from < at ? nounPhraseAt(memory.scene, from, at) : null;
  if (!phrase || phrase.owner !== null || phrase.end >= at || !isBodyNoun(tokens[phrase.head]!.lower)) return false;
  if (!/^(?:VERB|AUX)$/.test(tokens[phrase.end]!.pos)) return false;
  const index = mentionAt[phrase.head]!;
  if (index !== -1) return entities.get(mentions[index]!.entity)?.type === 'group';
  return !recent(memory, sentence, 0).some(
    (one) => one.entity !== null && one.token <= phrase.head && phrase.head < one.end,
  );
}
