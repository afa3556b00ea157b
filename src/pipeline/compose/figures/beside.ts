import type { Fact } from '#src/schema/evidence.ts';
import figureWords from '../../data/figure-words.json' with { type: 'json' };
import type { EvidenceIndex } from '../evidence-index.ts';
import { textOf, wordsBefore } from '../sentences/words-at.ts';

/** True for what a clause on "whose" or "which" tells by the way; another report may tell it as its news. */
export function isByTheWay(fact: Fact, index: EvidenceIndex): boolean {
  return BY_THE_WAY.test(wordsBefore(fact, index));
}

/**
 * True for a figure that only describes somebody or something beside the matter: how many live in a town, how many came, or a
 * round "thousands".
 */
export function isBeside(fact: Fact, index: EvidenceIndex): boolean {
  const { document, end, text } = fact;
  const before = wordsBefore(fact, index);
  if (VAGUE.test(text)) return true;
  if (!PEOPLE.test(text)) return false;
  return (
    PLACE_OF.test(before) ||
    NUMBERING.test(before) ||
    /^ (?:live|lives|lived|living)\b/.test(textOf(document, index).slice(end))
  );
}

const VAGUE = /^(?:tens of )?(?:dozens|scores|hundreds|thousands|millions)\b/i;
const PEOPLE = /\b(?:people|persons|inhabitants|residents|citizens|members|souls)\b/i;
/** "A highland town of". */
const PLACE_OF = new RegExp(
  `\\b(?:${figureWords.populated.join('|')}) (?:of|to) (?:about |around |some |nearly |almost |more than |over )?$`,
  'i',
);
/** "The delegation, which numbered". */
const NUMBERING = /\b(?:number(?:s|ed|ing)?|population of|made up of) (?:about |around |some |nearly |more than )?$/i;
const BY_THE_WAY = /, (?:whose|who|which|where)\b[^,;:]*$/i;
