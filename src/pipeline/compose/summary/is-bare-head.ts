import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { shownWords } from '../sentences/shown-sentence.ts';
import { wordsAt } from '../sentences/words-at.ts';

/**
 * True for what stands at the head of a paper and tells nothing: a piece of its title in which nobody says or does anything
 * ("Award of the arbitrator, Ana Lind."), a note in brackets ("(Translated from the French.)"), the words that only open
 * what follows ("makes known the following."), and whom a letter is to ("To our members, and to all who wait.").
 */
export function isBareHead(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const words = shownWords(sentence, index).trim();
  if (IN_BRACKETS.test(words) || OPENING.test(words) || isAddress(words)) return true;
  const title = index.documents.get(sentence.document)?.title ?? '';
  return title.includes(wordsAt(sentence, index).trim()) && tellsNothing(sentence, index);
}

// "To the surprise of all, the crews left" goes on with a clause of its own.
function isAddress(words: string): boolean {
  const [first = '', ...others] = words.split(/, /);
  return ADDRESS.test(first) && others.every((part) => /^(?:and |or )?(?:to|the|our|all)\b/i.test(part));
}

function tellsNothing({ id }: EvidenceSentence, index: EvidenceIndex): boolean {
  return !index.actsIn.has(id) && !index.statementsOver.has(id);
}

const ADDRESS =
  /^(?:to|dear) (?:our|all|my|the (?!\p{L}+ of\b)|those|whom|every|members|colleagues|friends)\b[^.]*\.?$/iu;
const IN_BRACKETS = /^\([^()]*\)[.]?$/;
const OPENING = /\b(?:the following|as follows)\.?$/i;
