import type { Act } from '#src/schema/evidence.ts';
import { overlap } from '#src/schema/span.ts';
import data from '../../../data/no-dispute.json' with { type: 'json' };
import { UNKIND } from '../../../wording/unkind.ts';
import type { EvidenceIndex } from '../../evidence-index.ts';
import { wordCount } from '../../sentences/read-text.ts';
import { wordsAt } from '../../sentences/words-at.ts';

/**
 * True for what the model takes for blame of nobody in particular though no word of it is unkind and it is said of nobody, or
 * in praise: "the treaty is built on trust"; and for a few words on no issue: "“Every resident counts”".
 */
export function blamesNobody(told: Act, index: EvidenceIndex): boolean {
  const words = wordsAt(told, index);
  if (told.recipients.length > 0) return false;
  // "It is a bit of a shame", and "expressed concern", of which nobody says over what.
  if (told.issue === null && (PITY.test(words) || HARD_FOR_ALL.test(words) || isMereFeeling(told, words, index)))
    return true;
  if (told.rule !== 'judged') return false;
  const isPraised = (one: Act) => one.act === 'SUPPORT' && one.rule !== 'judged' && overlap(one, told);
  if ((index.actsIn.get(told.sentence) ?? []).some(isPraised) || !(isUnkind(words) || OF_OTHERS.test(words)))
    return true;
  return told.issue === null && wordCount(words) < FEW;
}

// Where the sentence goes on, it tells over what.
function isMereFeeling({ sentence, document, end }: Act, words: string, index: EvidenceIndex): boolean {
  const rest = wordsAt({ document, start: end, end: index.sentences.get(sentence)!.end }, index);
  return MERE_FEELING.test(words) && /^[\s.!”"]*$/.test(rest);
}

function isUnkind(words: string): boolean {
  const told = words.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  return told.some((word) => UNKIND.has(word) || /n['’]t$|^(?:fail|badly$)/.test(word));
}

const PITY = /(?:^|\b(?:is|was|['’]s) )(?:a|such a)(?: bit of a| great| real)? (?:shame|pity)["”]?$/i;
/** "The past months have been difficult for all of us": what everybody bears divides nobody. */
const HARD_FOR_ALL =
  /\b(?:difficult|hard|tough|challenging|trying|stressful)(?: \p{Ll}+)? (?:for|on) (?:all of us|us all|everyone|everybody|all (?:involved|concerned))\b/u;
const MERE_FEELING = new RegExp(
  `^(?:(?:has|have|had) )?express(?:es|ed|ing)? (?:(?:its|his|her|their) )?(?:[\\p{L}-]+ )?(?:${data.feelings.join('|')})$`,
  'iu',
);
/** Whoever is blamed, or has suffered by it. */
const OF_OTHERS = /\b(?:they|them|their|he|him|his|she|her|you|your|us|our|me|my|nobody|no one)\b/i;
/** In words. */
const FEW = 4;
