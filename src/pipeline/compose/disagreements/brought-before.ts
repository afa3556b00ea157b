import type { EvidenceSentence } from '#src/schema/evidence.ts';
import denialWords from '../../data/denial-words.json' with { type: 'json' };
import type { EvidenceIndex } from '../evidence-index.ts';
import { shownWords } from '../sentences/shown-sentence.ts';
import { isOfOneVoice } from './voices.ts';

/**
 * What somebody else brought by the name that a denial calls it: "The guild has filed a claim for a million. Its losses are
 * half of that, it said. The port called the claim baseless".
 */
export function broughtBefore(
  sentences: readonly EvidenceSentence[],
  place: number,
  index: EvidenceIndex,
): EvidenceSentence | undefined {
  const denial = sentences[place]!;
  const [, noun] = NAMED_CLAIM.exec(shownWords(denial, index)) ?? [];
  if (noun === undefined) return undefined;
  const brought = new RegExp(`\\b(?:an?|its|his|her|their) (?:[\\p{L}-]+ ){0,2}${noun}s?(?!\\p{L})`, 'iu');
  const near = sentences.slice(Math.max(0, place - BROUGHT_WITHIN), place);
  return near.findLast(
    (one) =>
      !index.headings.has(one.id) &&
      denial.paragraph - one.paragraph < 2 &&
      brought.test(shownWords(one, index)) &&
      !isOfOneVoice(one, denial, index),
  );
}

/** "Called the claim baseless". */
const NAMED_CLAIM = new RegExp(
  `\\b(?:the|that|this) (?:[\\p{L}-]+ )?(claim|${denialWords.claims.filter((noun) => !noun.endsWith('s')).join('|')})s?(?!\\p{L}| (?:that|of))`,
  'iu',
);
/** In sentences. */
const BROUGHT_WITHIN = 3;
