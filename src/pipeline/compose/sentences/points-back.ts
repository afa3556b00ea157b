import type { EvidenceSentence } from '#src/schema/evidence.ts';
import loose from '../../data/loose-ends.json' with { type: 'json' };
import noNews from '../../data/no-news.json' with { type: 'json' };
import { holdsWords } from '../../wording/named.ts';
import { denialIn } from '../disagreements/denial-in.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { goesOn } from './burden.ts';
import { hasLooseEnd } from './loose-ends.ts';
import { wordCount } from './read-text.ts';
import { shownWords } from './shown-sentence.ts';

/**
 * True for "The board denied this.", "The union turned that down within the hour.", "Both have traded blame since.": what it
 * is about stands in another sentence, or somebody only keeps silent.
 */
export function pointsBack(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const text = shownWords(sentence, index);
  const count = wordCount(text);
  if (count <= LONG && noNews.phrases.some((phrase) => holdsWords(text, phrase))) return true;
  // "A diplomat disputed that account": the claim stands before.
  if (count <= SHORT && (denialIn(text) ?? 'whole') !== 'whole') return true;
  if (hasLooseEnd(text) || (goesOn(text) && count <= SHORT)) return true;
  if (count <= SHORT && (LEFT_OPEN.test(text) || (!index.listLeads.has(sentence.id) && OF_BEFORE.test(text))))
    return true;
  return count < FEWEST_WORDS && sentence.issues.length === 0;
}

/** What, or against what, is left to the sentence before. */
const LEFT_OPEN = new RegExp(
  [
    // "Named this a lie", "calls that nonsense"
    `\\b(?:${loose.judging.join('|')}) (?:this|that) (?:a|an|and|is|was|as|${loose.judgements.join('|')}|\\p{L}+ly)\\b`,
    '\\bthat (?:it|this) (?:will|would) be (?:done|so)\\b',
    // "Denied that any were", "will not be drawn on any of it"
    '\\bthat any (?:were|was|had|did)[.,]',
    '\\bany of (?:it|this|that|them)\\b',
    // "Will then decide", "between the two", "said it would appeal"
    '\\b(?:will|would) then\\b',
    '\\b(?:between|of) the (?:two|latter|former)[.,]',
    '^(?:\\p{L}+ ){1,6}(?:will|would) appeal["”’\']?[.]',
    '\\bwithout (?:it|them|this|that)[.,]?$',
    '^(?:\\p{L}+ ){1,5}(?:hit|struck|fired|shot) back(?: (?:within|at once|immediately|the same|in the same|hours|minutes)[^,;:]*)?[.]$',
    "\\b(?:he|she|it|they|we|i|you) (?:will|would|can|could|do|does|did|has|have|had|is|are|was|were)(?: not|n['’]t)?(?: be| have)?[.]$",
  ].join('|'),
  'iu',
);
/** "Condemns this hostile step", "does not share this view", "cannot print such a map"; "this week" and "this country" need nothing before them. */
const OF_BEFORE = new RegExp(
  `\\b(?:(?:this|these|those|such) (?!${loose.needNothing.join('|')}|as\\b|a\\b|an\\b)|such an? )(?:\\p{Ll}+ and )?\\p{Ll}+(?! (?:of|for|on|to|that|who|which)\\b)(?!\\p{L})`,
  'u',
);
/** In words: a longer sentence tells enough beside what it points back to. */
const SHORT = 18;
/** Of a longer sentence a silence is but a part. */
const LONG = 25;
/** Fewer on no issue tell nothing without what stands before. */
const FEWEST_WORDS = 5;
