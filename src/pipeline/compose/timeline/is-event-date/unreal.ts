import type { Fact } from '#src/schema/evidence.ts';
import { lostWords } from '../../../wording/lost-words.ts';
import type { EvidenceIndex } from '../../evidence-index.ts';
import { wordCount } from '../../sentences/read-text.ts';
import { textOf, wordsAt, wordsBefore } from '../../sentences/words-at.ts';

/** True for the day of what did not happen, or is only wished or supposed. */
export function isUnreal(fact: Fact, index: EvidenceIndex): boolean {
  return isSupposed(fact, index) || isDenied(fact, index) || isWished(fact, index) || isYearOfCannot(fact, index);
}

// What would be tomorrow if something else were, is no event.
function isSupposed(fact: Fact, index: EvidenceIndex): boolean {
  const sentence = index.sentences.get(fact.sentence);
  const text = textOf(fact.document, index);
  const lost = sentence ? lostWords(text, sentence, [fact]) : [];
  return lost.some(
    ({ start, end }) => SUPPOSING.test(text.slice(start, end)) || UNREAL.test(text.slice(start, end + UNREAL_WITHIN)),
  );
}

// "Not today, said Lind.", "Fever doesn't wait for tomorrow.": nothing happens on a day of which a few words deny it.
function isDenied(fact: Fact, index: EvidenceIndex): boolean {
  const sentence = index.sentences.get(fact.sentence);
  if (!NEAR_DAY.test(fact.text) || (sentence && wordCount(wordsAt(sentence, index)) > FEW_WORDS)) return false;
  return DENYING.test(wordsBefore(fact, index));
}

// "She should be let in today": of a wish nothing happened yet.
function isWished(fact: Fact, index: EvidenceIndex): boolean {
  return /^(?:today|tonight|now)$/i.test(fact.text) && /\bshould (?:be|have)\b[^.;]*$/i.test(wordsBefore(fact, index));
}

// "A list of donors cannot be frozen in 1992": what may not be happens in no year.
function isYearOfCannot(fact: Fact, index: EvidenceIndex): boolean {
  if (!/^\d{4}$/.test(fact.text) || index.firstYear === null || fact.text >= index.firstYear) return false;
  return /\b(?:can(?:not|['’]t| not)|must|should|could)\b(?! have\b)[^.,;]*$/i.test(wordsBefore(fact, index));
}

/** "He said they would meet on Friday" is none of it. */
const SUPPOSING = /^(?:if|unless|provided|could|may|might)$/i;
/** "It should have come a month ago" did not. */
const UNREAL =
  /^(?:should|would|could|might) (?:not )?have (?:been|come|gone|done|made|met|left|begun|\p{L}{3,}ed|\p{L}+(?:ught|elt|ept|ent|old|aid|iven|aken))\b/iu;
/** In characters, from the verb on. */
const UNREAL_WITHIN = 24;
const NEAR_DAY = /^(?:today|tomorrow|tonight|yesterday)$/i;
const DENYING = /\b(?:not|no|nobody|nothing|never|none|no one)\b|n['’]t\b/i;
/** In words: in a longer sentence "not" may be of something else. */
const FEW_WORDS = 10;
