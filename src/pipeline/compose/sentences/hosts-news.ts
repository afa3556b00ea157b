import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { holdsPast } from '../summary/past-verb.ts';
import { wordCount } from './read-text.ts';
import { shownWords } from './shown-sentence.ts';

/**
 * True for what an interviewer tells listeners at the head of a talk before the first question: "The strike that was to begin
 * yesterday was called off on Sunday night." What is put to a guest, who is spoken to in it, is no news.
 */
export function isHostsNews(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  if (!index.asked.has(sentence.id) || (index.leads.get(sentence.id) ?? Infinity) > AT_HEAD) return false;
  const words = shownWords(sentence, index);
  return wordCount(words) >= FEWEST && !SPOKEN_TO.test(words) && (TOLD.test(words) || holdsPast(words));
}

/** Full sentences. */
const AT_HEAD = 4;
/** Words: fewer are a greeting. */
const FEWEST = 7;
const SPOKEN_TO =
  /[?!]|\b(?:you|your|yours|yourself|I|me|my|we|us|our|let['’]s|welcome|joined|good (?:morning|evening|afternoon)|with us|studio|on the line)\b|^(?:and|but|so|well|now)\b|^(?:\p{Lu}[\p{L}.’'-]+ ){0,3}?\p{Lu}[\p{L}’'-]+, /iu;
/** Somebody or something did it. */
const TOLD =
  /\b(?:was|were|has|have|had|is|are|\p{Ll}{3,}ed|began|broke|came|fell|fought|got|lost|met|put|said|sent|set|shut|struck|took|went|won)\b/u;
