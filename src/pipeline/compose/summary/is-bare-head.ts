import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { shownWords } from '../sentences/shown-sentence.ts';
import { wordsAt } from '../sentences/words-at.ts';

/**
 * True for what stands at the head of a paper and tells nothing: a piece of its title in which nobody says or does anything
 * ("Award of the arbitrator, Ana Lind."), a note in brackets ("(Translated from the French.)"), and the words that only open
 * what follows ("makes known the following.").
 */
export function isBareHead(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const words = shownWords(sentence, index).trim();
  if (IN_BRACKETS.test(words) || OPENING.test(words)) return true;
  const title = index.documents.get(sentence.document)?.title ?? '';
  return title.includes(wordsAt(sentence, index).trim()) && tellsNothing(sentence, index);
}

function tellsNothing({ id }: EvidenceSentence, index: EvidenceIndex): boolean {
  return !index.actsIn.has(id) && !index.statementsOver.has(id);
}

const IN_BRACKETS = /^\([^()]*\)[.]?$/;
const OPENING = /\b(?:the following|as follows)\.?$/i;
