import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { isSubject } from '../../../phrases/subjects.ts';
import { knownVerb } from '../../../phrases/verb-forms.ts';
import type { Memory, Sighting } from '../../memory.ts';

/**
 * "The board disputes this: the vote was fair, | it said", "The listed firm left. | It": true where its own sentence, or the
 * one before that it goes on from, opens with a body of which the text leaves open which it is.
 */
export function opensWithUnknown({ scene }: Memory, near: readonly Sighting[], at: number): boolean {
  const { tokens, sentences, mentionAt } = scene;
  const { sentence } = tokens[at]!;
  const opener = at === sentences[sentence]!.from ? sentences[sentence - 1] : sentences[sentence];
  if (!opener || tokens[opener.from]!.lower !== 'the' || opener.kind !== 'prose') return false;
  if (near.some(({ token }) => token === opener.from)) return false;
  const phrase = nounPhraseAt(scene, opener.from, Math.min(opener.to, at));
  if (!phrase || phrase.owner || mentionAt[phrase.head] !== -1) return false;
  const { lower, lexeme } = tokens[phrase.head]!;
  // "The board | disputes": a verb that was taken for a noun.
  if (/[^s]s$/.test(lower) && isBodyNoun(tokens[phrase.head - 1]!.lower) && knownVerb(lexeme) !== null) return true;
  return isBodyNoun(lower) && isSubject(scene, phrase.from, phrase.end);
}
