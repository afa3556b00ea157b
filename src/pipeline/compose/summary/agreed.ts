import type { Act, EvidenceSentence } from '#src/schema/evidence.ts';
import data from '../../data/deal-words.json' with { type: 'json' };
import { UNDER_DEAL } from '../../wording/under-deal.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { partiesOf, partyOf } from '../party-of.ts';
import { reportDay } from '../report-day.ts';
import { shownSentence } from '../sentences/shown-sentence.ts';
import { textOf } from '../sentences/words-at.ts';
import { actsNow } from './acts-now.ts';
import { isOfCallingOff } from './of-end.ts';
import { JOINT } from './of-their-talks.ts';

/** True for what several agree on together, or one with another by the words of agreeing; a promise, or a yes on a condition, is none. */
export function isAgreed(
  { act, rule, modality, stance, actors, recipients, document, sentence, start, end }: Act,
  index: EvidenceIndex,
): boolean {
  if (act !== 'AGREE' || stance === 'conditional') return false;
  const told = index.sentences.get(sentence);
  const from = told ? shownSentence(told, index).start : start;
  const text = textOf(document, index);
  const before = text.slice(from, start);
  // "A breach of the accord of 2015, in which both undertook to wait" tells of no new one.
  if (OF_PAPER.test(before)) return false;
  if (modality.includes('negated') || modality.includes('hypothetical')) return false;
  // "The state could have done more, for example agreeing to a loan": nobody did; "would back the junta", "are willing to
  // give up their say": two of one mind have agreed on nothing with each other.
  if (UNDONE.test(before) || OF_ONE_MIND.test(text.slice(start, end))) return false;
  // "Both sides | seek to resolve the dispute": as they do before any deal.
  if (SOUGHT.test(text.slice(start, end))) return false;
  // "Negotiations will continue, and I am hopeful that one day we will sign".
  if (GOING_ON.test(rule)) return false;
  if (partiesOf(actors, index).size > 1) return true;
  // "The three towns agreed on a lower toll".
  if (actors.length === 0 && JOINT.test(before) && !/[,;:]/.test(before.slice(before.search(JOINT)))) return true;
  const words = text.slice(start, end);
  // "A settlement was reached on Tuesday": by whom, the words around tell.
  if (modality.length === 0 && WAS_REACHED.test(words)) return true;
  // "A guarantor of the accord together with Norway" tells who it is.
  if (/^an? /i.test(words)) return false;
  const whose = before.slice(before.lastIndexOf(', ') + 1).trimStart();
  if (
    actors.length < 2 &&
    SEVERAL.test(whose) &&
    (REACHED.test(words) ||
      (COUNTED.test(whose) && AGREEING.test(words)) ||
      IN_DEAL.test(text.slice(start, told?.end ?? end)))
  )
    return true;
  // "Their union and the port | reached a deal", "Norwind and its pilots | agreed to mediation": whom the document does not name.
  if (actors.length > 0 && PAIR.test(before) && (REACHED.test(words) || AGREEING.test(words))) return true;
  // "The dispute between Norwind and its pilots, led by Ana Lind, | has reached a deal".
  if (actors.length > 0 && OF_TWO.test(before) && REACHED.test(words)) return true;
  // "Agreed to pay 40 families, settling their lawsuit": nobody settles one alone.
  if (modality.length === 0 && SETTLED.test(words) && isOfParty(actors, index)) return true;
  // "Announced the deal after six hours of talks": whose it is besides, the talks tell.
  if (modality.length === 0 && ANNOUNCED.test(words) && isOfParty(actors, index)) return true;
  // "The commission agreed that the terms are in breach of the treaty": of one mind with somebody, on what is so.
  if (OF_OPINION.test(words)) return false;
  const isOfDeal = OF_DEAL.test(words) || rule === UNDER_DEAL;
  return isOfDeal && partiesOf([...actors, ...recipients], index).size > 1;
}

/** True for an item of what several have agreed on: "Peru and Chile agreed on the following: 1. The port reopens." */
export function isOnAgreedList({ id }: EvidenceSentence, index: EvidenceIndex): boolean {
  const lead = index.listLeads.get(id);
  return lead !== undefined && actsNow(lead, index).some((act) => isAgreed(act, index));
}

function isOfParty(actors: readonly string[], index: EvidenceIndex): boolean {
  return actors.some((one) => index.parties.includes(partyOf(one, index) ?? one));
}

/** True for what a report tells that is older than one of a deal, or of a strike called off: "Talks broke down", a week before they signed. */
export function isOvertaken(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const own = reportDay(sentence, index);
  const last = lastDeal(index);
  return own !== null && last !== null && own < last;
}

/** True where a report with a day says near its head that the parties agreed. */
export function isDealMade(index: EvidenceIndex): boolean {
  return lastDeal(index) !== null;
}

// The day of the latest report that says near its head that the parties agreed, or that who struck gave it up.
function lastDeal(index: EvidenceIndex): string | null {
  const known = deals.get(index);
  if (known !== undefined) return known;
  let last: string | null = null;
  for (const [id, place] of index.leads) {
    const day = place <= AT_HEAD ? reportDay(index.sentences.get(id)!, index) : null;
    if (day === null || (last !== null && day <= last)) continue;
    const isDeal = (act: Act) => isAgreed(act, index) && !act.modality.includes('future');
    if ((index.actsIn.get(id) ?? []).some(isDeal) || isOfCallingOff(index.sentences.get(id)!, index)) last = day;
  }
  deals.set(index, last);
  return last;
}

const deals = new WeakMap<EvidenceIndex, string | null>();

/** "Delegates from 40 countries | reached an agreement": who is named for many agrees with the rest of them. */
const SEVERAL = new RegExp(
  `^(?:[^,;:]{1,30}, )?(?:[\\p{L}\\d’'-]+ ){0,3}(?:${data.several.join('|')})(?: (?:from|of|in|at) [^,;:]{1,40})?,? $`,
  'iu',
);
const REACHED = new RegExp(
  `^(?:(?:have|has) )?(?:${data.concluding.join('|')}) (?:an?|the|their) (?:[\\p{L}-]+ ){0,3}(?:${data.deals.join('|')})(?! with)\\b`,
  'iu',
);
/** "Countries | have agreed to pay more, in a deal struck at dawn". */
const IN_DEAL = new RegExp(
  `^(?:(?:have|has) )?agreed .{3,160}, (?:in|under|as part of) an? (?:[\\p{L}-]+ ){0,3}(?:${data.deals.join('|')}) (?:${data.concluding.join('|')})(?!\\p{L})`,
  'isu',
);
const ANNOUNCED = new RegExp(
  `^(?:(?:have|has) )?announced (?:an?|the|their) (?:[\\p{L}-]+ ){0,3}(?:${data.deals.join('|')})(?!\\p{L})`,
  'iu',
);
/** "Nearly 40 countries | agreed in the early hours on a fund": so many are not of one mind by chance. */
const COUNTED = /\b(?:\d{2,}|all|dozens|scores|hundreds|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b/i;
const AGREEING = /^(?:(?:have|has) )?agreed(?: [^,;]{1,50})? (?:on|to|upon) /i;
/** Not "would look into whether the deal is fair". */
const OF_DEAL = /^(?:(?!\b(?:whether|if|how|into)\b).)*?\b(?:agree|accord|deal|pact|settle)/is;
const PAIR =
  /(?:^|[ (])(?:(?:[Tt]he|[Ii]ts|[Tt]heir|his|her) |(?=\p{Lu}))(?:[\p{L}'’.-]+ ){1,5}and (?:the|its|their|his|her) (?:[\p{L}'’.-]+ ){1,5}$/u;
const OF_TWO =
  /^(?:the|a) (?:[\p{L}-]+ ){0,3}(?:dispute|strike|row|standoff|stand-off|conflict|war|talks|negotiations) between [^;:.]{3,60} and [^;:.]{3,120}$/iu;
const WAS_REACHED = new RegExp(
  `^an? (?:[\\p{L}-]+ ){0,3}(?:${data.deals.join('|')}) (?:was|has been|had been) (?:${data.concluding.join('|')})(?!\\p{L})`,
  'iu',
);
const SETTLED =
  /^(?:(?:has|have) )?(?:settled|settling|to settle) (?:an?|the|its|their|all|two|three|\d+) (?:[\p{L}'’-]+ ){0,4}(?:lawsuits?|suits?|claims?|cases?|disputes?|complaints?)(?!\p{L})/iu;
/** "Could have done more, for example", "spent two months trying to | hammer out a deal" */
const UNDONE =
  /\b(?:could|should|might|need not) have \p{L}+[^;:.]*$|\b(?:try|tries|tried|trying|fail(?:s|ed|ing)?|hop(?:e|es|ed|ing)|seek(?:s|ing)?|sought|attempt(?:s|ed|ing)?|struggl(?:e|es|ed|ing)|rac(?:e|es|ed|ing)) to $|\b(?:hopeful|optimistic|confident|hop(?:e|es|ed|ing)) (?:that )?[^.;:]{1,60}$/iu;
const SOUGHT =
  /^(?:(?:is|are|has|have|still|now|both) )*(?:seek|seeks|seeking|sought|aim|aims|aiming|hope|hopes|hoping) to /i;
const GOING_ON = / continue$/;
const OF_OPINION =
  /^(?:(?:have|has) )?agreed that (?:(?!\b(?:will|would|shall|should|must|be)\b)[^.;])*?\b(?:is|are|was|were|has|have|had)\b(?! to\b)/i;
const OF_ONE_MIND =
  /^(?:[\p{L}’'-]+ ){0,5}?(?:(?:is|are|was|were|be|being) )(?:both |also |now )?(?:willing|ready|prepared|open|inclined) to\b|^(?:would|will) (?:support|back|stand by|side with|come to the aid)(?!\p{L})/iu;
const OF_PAPER = /\b(?:in|under|by|at|with|through) which\b[^,;.]{0,60}$/i;
/** Full sentences. */
const AT_HEAD = 3;
