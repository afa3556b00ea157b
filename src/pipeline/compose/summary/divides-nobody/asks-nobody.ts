import type { Act } from '#src/schema/evidence.ts';
import data from '../../../data/no-dispute.json' with { type: 'json' };
import { DEALS } from '../../../wording/terms-of-deal.ts';
import type { EvidenceIndex } from '../../evidence-index.ts';
import { partyOf } from '../../party-of.ts';
import { wordsAt, wordsBefore } from '../../sentences/words-at.ts';
import { isOfAll } from './is-of-all.ts';
import { isWelcome } from './is-welcome.ts';

/** True for a request that holds nothing against anybody: an invitation, advice, what all ask together. */
export function asksNobody(told: Act, index: EvidenceIndex): boolean {
  const words = wordsAt(told, index);
  if (isOfWelcome(told, index) || isOfAll(told, index)) return true;
  // "Urged both to respect the accord", "to go on with the talks", by who has no part in it.
  if ((KEEPING.test(words) || GOING_ON.test(words)) && !isOfParty(told.actors, index)) return true;
  if (isOfPrinciple(told, words, index) || isCalledIn(told, words)) return true;
  if (told.stance !== null) return false;
  return ASKED.some((kind) => kind.test(words)) || isBidding(told, index) || isAdvice(told, index);
}

// "Welcomes the agreement to end the strike, saying that they deserve it".
function isOfWelcome({ sentence, rule, actors, start }: Act, index: EvidenceIndex): boolean {
  return (
    /: deserve$/.test(rule) &&
    (index.actsIn.get(sentence) ?? []).some(
      (one) => one.end <= start && isWelcome(one, index) && one.actors.some((actor) => actors.includes(actor)),
    )
  );
}

function isOfParty(actors: readonly string[], index: EvidenceIndex): boolean {
  return actors.some((one) => index.parties.includes(partyOf(one, index) ?? one));
}

// "Stressed the importance of dialogue", "disputes should be settled peacefully", of no party and by none.
function isOfPrinciple({ actors, recipients }: Act, words: string, index: EvidenceIndex): boolean {
  return PRINCIPLES.some((kind) => kind.test(words)) && !isOfParty([...actors, ...recipients], index);
}

// "Specialists were being summoned": to help.
function isCalledIn({ actors, recipients }: Act, words: string): boolean {
  return actors.length + recipients.length === 0 && CALLED_IN.test(words);
}

// "Come and have a look": nobody is to give way.
function isBidding({ rule, issue, recipients, document, sentence, start, end }: Act, index: EvidenceIndex): boolean {
  if (rule !== 'command' || issue !== null || recipients.length > 0) return false;
  return BIDDING.test(wordsAt({ document, start, end: index.sentences.get(sentence)?.end ?? end }, index));
}

// "Residents should boil their water", "urges motorists to take the bridge": no party is asked for anything.
function isAdvice(told: Act, index: EvidenceIndex): boolean {
  if (told.recipients.some((id) => index.parties.includes(partyOf(id, index) ?? id))) return false;
  const words = wordsAt(told, index);
  const whole = wordsBefore(told, index) + words;
  return (ADVISED.test(words) || TO_ALL.test(whole) || ARE_ADVISED.test(whole)) && !QUARREL.test(words);
}

const ADDRESSED = `(?:(?:all|any|its|their|the|our) )?(?:${data.addressed.join('|')})`;
/** Nothing that names whose they are stands between: "urged owners of the mill to sell" asks a party. */
const ADVISED = new RegExp(
  `^(?:(?:has|have) )?(?:asks?|asked|urges?|urged|advis(?:es?|ed)|appeal(?:s|ed)? to|calls? on|called on|remind(?:s|ed)?|tells?|told) ${ADDRESSED} (?:not )?to\\b`,
  'i',
);
const TO_ALL = new RegExp(`^["“]?${ADDRESSED} (?:must|should)\\b`, 'i');
const ARE_ADVISED = new RegExp(
  `^["“]?${ADDRESSED} (?:are|were|have been|had been) (?:being )?["“‘]?(?:strongly )?(?:advised|asked|urged|told|warned|reminded)["”’]? (?:not )?to\\b`,
  'i',
);
const QUARREL = new RegExp(`\\b(?:${data.quarrels.join('|')})\\b`, 'i');

const ASKED = [
  // A ballot that is called, a deadline that is set and a yes that is recommended ask for no more than a decision.
  /^(?:put|puts|putting|submit\w*|set|sets|setting|recommend\w*)\b.*\b(?:ballot|vote|members|deadline|acceptance|approval|adoption)\b/i,
  // "We invite the guild to sit down with us": nobody is at odds by that.
  /\binvit(?:e|es|ed|ing|ations?)\b/i,
  // "He wants to talk about the mill".
  /^(?:wants?|wanted|wish(?:es|ed)?|hop(?:es|ed)|would like) to (?:talk|speak|meet|discuss|negotiate|hold talks|sit down)\b/i,
  // "Filed a request with Peru for a phone call", not "for a general meeting".
  /\b(?:request(?:s|ed|ing)?|ask(?:s|ed|ing)? for|seek(?:s|ing)?|sought)\b(?: (?:to|with|from|of) [\p{L} ]{1,40}?)?(?: for)? an? (?:(?:phone|telephone|video|direct|private|bilateral) )*(?:calls?|conversations?|meetings?|audience)(?!\p{L})/iu,
  // "Called for the crews to stand together".
  /\b(?:(?:stand|stick|pull|work|stay) (?:together|united)|unite)\b/i,
  // "Asked to return to work while they vote"
  /\b(?:asked|told|instructed|urged) to (?:return|go back) to work\b/i,
  // "Claims must be filed by 31 July".
  new RegExp(`\\b(?:must|should|(?:has|have) to) be (?:${data.filing.join('|')})\\b`, 'i'),
];

const PRINCIPLES = [
  new RegExp(
    `^(?:stress|underscor|underlin|emphasi|reiterat|reaffirm|highlight)\\p{L}* the (?:[\\p{L}-]+ )?(?:need|importance|necessity) (?:of|for) (?:[\\p{L}-]+,? (?:and )?){0,4}?(?:${data.goods.join('|')})(?!\\p{L})`,
    'iu',
  ),
  /\b(?:be (?:settled|resolved|solved) (?:peacefully|by peaceful means|through (?:dialogue|talks|negotiations?|diplomacy))|be based on (?:mutual )?(?:respect|trust))\b/i,
];
const CALLED_IN = new RegExp(
  `^(?:[\\p{L}-]+ )*(?:${data.helpers.join('|')}) (?:are|were|have been|had been) (?:being )?(?:summoned|called in|brought in)\\b`,
  'iu',
);

const KEEPING = new RegExp(
  `\\bto (?:fully |duly )?(?:support|respect|honou?r|uphold|implement|abide by|adhere to|observe) (?:the|this|that|their) (?:[\\p{L}-]+ ){0,3}(?:${DEALS}|steps?|process|efforts?)(?!\\p{L})`,
  'iu',
);
const GOING_ON =
  /\bto (?:continue|carry on|go on|keep up|resume) (?:with )?(?:their |the |its )?(?:[\p{L}-]+ )?(?:talks|negotiations|dialogue|discussions)\b/iu;
const BIDDING = new RegExp(`^(?:${data.bidding.join('|')})\\b`, 'i');
