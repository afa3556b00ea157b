import type { Act } from '#src/schema/evidence.ts';
import { overlap } from '#src/schema/span.ts';
import { UNKIND } from '../../../wording/unkind.ts';
import type { EvidenceIndex } from '../../evidence-index.ts';
import { wordCount } from '../../sentences/read-text.ts';
import { wordsAt } from '../../sentences/words-at.ts';

/**
 * True for what the model takes for blame of nobody in particular though no word of it is unkind and it is said of nobody, or
 * in praise: "the treaty is built on trust"; and for a few words on no issue: "“Every resident counts”".
 */
export function blamesNobody(told: Act, index: EvidenceIndex): boolean {
  if (told.rule !== 'judged' || told.recipients.length > 0) return false;
  const words = wordsAt(told, index);
  const isPraised = (one: Act) => one.act === 'SUPPORT' && one.rule !== 'judged' && overlap(one, told);
  if ((index.actsIn.get(told.sentence) ?? []).some(isPraised) || !(isUnkind(words) || OF_OTHERS.test(words)))
    return true;
  return told.issue === null && wordCount(words) < FEW;
}

function isUnkind(words: string): boolean {
  const told = words.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  return told.some((word) => UNKIND.has(word) || /n['’]t$|^(?:fail|badly$)/.test(word));
}

/** Whoever is blamed, or has suffered by it. */
const OF_OTHERS = /\b(?:they|them|their|he|him|his|she|her|you|your|us|our|me|my|nobody|no one)\b/i;
/** In words. */
const FEW = 4;
