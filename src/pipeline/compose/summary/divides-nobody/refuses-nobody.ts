import type { Act } from '#src/schema/evidence.ts';
import data from '../../../data/no-dispute.json' with { type: 'json' };
import { DEALS } from '../../../wording/terms-of-deal.ts';
import type { EvidenceIndex } from '../../evidence-index.ts';
import { wordsAt, wordsBefore } from '../../sentences/words-at.ts';
import { isOfAll } from './is-of-all.ts';

/** True for what reads like a refusal and turns nobody down: "there is no date yet", "stopped short of calling it a truce". */
export function refusesNobody(told: Act, index: EvidenceIndex): boolean {
  const words = wordsAt(told, index);
  if (told.recipients.length === 0 && told.issue === null && NO_REFUSAL.some((kind) => kind.test(words))) return true;
  if (isFailure(told, words, index)) return true;
  // "A bond that has hindered its trade": nobody has.
  if (told.actors.length === 0 && HINDERING.test(words)) return true;
  const before = wordsBefore(told, index);
  // "A man who refused to leave": what is told of somebody in passing.
  if (told.actors.length === 0 && WHO.test(before)) return true;
  // "Under the deal, Norwind will pay 40 crowns and admit no wrongdoing": on that too they agree.
  return BY_DEAL.test(before) && ADMITTING_NONE.test(words);
}

// "The talks have collapsed", "the failure to reach a deal", "we were unable to make progress": that nobody alone has refused.
function isFailure(told: Act, words: string, index: EvidenceIndex): boolean {
  const isOfTalks = TALKS_END.test(told.rule) && told.recipients.length === 0;
  // "Talks failed between Peru and Chile": neither has refused them.
  if (isOfTalks && told.actors.length !== 1) return true;
  if (told.actors.length > 0 && !isOfAll(told, index)) return UNABLE.test(words);
  // "Questions over a failure to warn the town": nobody's.
  const isOpen = told.rule === 'failure to' && told.actors.length === 0;
  return isOfTalks || isOpen || UNABLE.test(words) || (told.rule === 'failure to' && REACHING.test(words));
}

const ENDS = `(?:an? |any |the )?(?:[\\p{L}-]+ ){0,3}?(?:${data.ends.join('|')})(?!\\p{L})`;
const REACH = `(?:mak(?:e|ing)|reach(?:ing)?|find(?:ing)?|conclud(?:e|ing)|strik(?:e|ing)|secur(?:e|ing)) `;
const REACHING = new RegExp(`^${REACH}${ENDS}`, 'iu');
const UNABLE = new RegExp(`^["“]?(?:[\\p{L}-]+ ){0,4}?(?:unable|not able) to ${REACH}${ENDS}`, 'iu');
const TALKS_END = /^(?:talks|negotiations|discussions) (?:collapse|fail|break|founder|stall|end)/;
const HINDERING = /^(?:(?:has|have|had) )?(?:hinder|hamper|imped|complicat|slow|delay)(?:s|es|ed|ing)?\b/i;
const UNKNOWN = new RegExp(
  `^["“]?there (?:(?:is|are|was|were|has|have) (?:still |as yet |yet |been )?no|(?:is|are|has|have)(?:n['’]t| not)(?: yet)?(?: been)? (?:an?|any)) (?:\\p{L}+ ){0,2}(?:${data.unknown.join('|')})(?!\\p{L})`,
  'iu',
);
const UNCLEAR = /^["“]?not (?:yet|really|necessarily|exactly|entirely|in terms of|as far as|that (?:I|we) know)\b/i;
const UNSAID = /^(?:(?:has|have|had) )?stop(?:s|ped|ping)? short of (?:calling|naming|saying|describing)\b/i;
const PERSEVERING = /\b(?:not|never) (?:give up|rest|despair|lose heart)["”.!]*$/i;
/** Neither for nor against. */
const ABSTAINING = /^(?:(?:has|have|had|will|to) )?abstain(?:s|ed|ing)?\b(?! from work)/i;
const NO_REFUSAL = [UNKNOWN, UNCLEAR, UNSAID, PERSEVERING, ABSTAINING];
const WHO = /\p{L} who (?:had |have |has )?$/iu;
const BY_DEAL = new RegExp(
  `^(?:under|as part of) (?:the|this|that|an?|its|their) (?:[\\p{L}-]+ ){0,3}${DEALS}(?!\\p{L})`,
  'iu',
);
const ADMITTING_NONE = /^admit(?:s|ted|ting)? no /i;
