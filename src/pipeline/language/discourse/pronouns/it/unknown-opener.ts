import type { Token } from '../../../../types.ts';
import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { isPaperNoun } from '../../../phrases/papers/paper-nouns.ts';
import { singular } from '../../../phrases/role-words.ts';
import { isSubject } from '../../../phrases/subjects.ts';
import { knownVerb } from '../../../phrases/verb-forms.ts';
import type { Memory, Sighting } from '../../memory.ts';

/**
 * "The board disputes this: the vote was fair, | it said", "The listed firm left. | It": true where its own sentence, or the
 * one before that it goes on from, opens with a body of which the text leaves open which it is, or with a paper that may be
 * meant as well.
 */
export function opensWithUnknown({ scene }: Memory, near: readonly Sighting[], at: number): boolean {
  const { tokens, sentences, mentionAt } = scene;
  const { sentence } = tokens[at]!;
  const goesOn = at === sentences[sentence]!.from;
  const opener = goesOn ? sentences[sentence - 1] : sentences[sentence];
  if (!opener || tokens[opener.from]!.lower !== 'the' || opener.kind !== 'prose') return false;
  // "The Peruvian union": not Peru.
  if (near.some(({ token, subject }) => subject && token === opener.from)) return false;
  const phrase = nounPhraseAt(scene, opener.from, Math.min(opener.to, at));
  if (!phrase) return false;
  // "The resolution demands that Chile leave. It": the resolution or Chile.
  const isOpen = (noun: string) => (isBodyNoun(noun) && !phrase.owner) || (goesOn && isPaperNoun(singular(noun)));
  // "The board | disputes", "the text | demands Chile leave": a verb that was taken for a noun.
  const isTaken = ({ lower, lexeme }: Token, i: number, words: readonly Token[]) =>
    i > 0 && /[^s]s$/.test(lower) && isOpen(words[i - 1]!.lower) && knownVerb(lexeme) !== null;
  if (tokens.slice(phrase.from, phrase.head + 1).some(isTaken)) return true;
  return (
    mentionAt[phrase.head] === -1 && isOpen(tokens[phrase.head]!.lower) && isSubject(scene, phrase.from, phrase.end)
  );
}
