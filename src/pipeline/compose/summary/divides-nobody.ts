import type { Act } from '#src/schema/evidence.ts';
import { overlap } from '#src/schema/span.ts';
import data from '../../data/no-dispute.json' with { type: 'json' };
import { DEALS } from '../../wording/terms-of-deal.ts';
import { UNKIND } from '../../wording/unkind.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { partyOf } from '../party-of.ts';
import { wordCount } from '../sentences/read-text.ts';
import { wordsAt, wordsBefore } from '../sentences/words-at.ts';

/** True for what reads like a demand, a refusal or a charge, and sets nobody against anybody. */
export function dividesNobody(told: Act, index: EvidenceIndex): boolean {
  const words = wordsAt(told, index);
  // "Urged both to respect the accord", "to go on with the talks", by who has no part in it.
  // "Welcomes the agreement to end the strike, saying that they deserve it".
  if (told.act === 'SUPPORT' && WELCOMED.test(words)) return true;
  if (told.act === 'REQUEST' && isOfWelcome(told, index)) return true;
  if (told.act === 'REQUEST' && isOfAll(told, index)) return true;
  if (told.act === 'REQUEST' && (KEEPING.test(words) || GOING_ON.test(words)) && !isOfParty(told.actors, index))
    return true;
  if (told.stance !== null) return false;
  // "Has ordered an internal inquiry", not "demanded" one, nor one into somebody.
  if (told.recipients.length === 0 && INQUIRY.test(words)) return true;
  if (told.act === 'REQUEST')
    return ASKED.some((kind) => kind.test(words)) || isBidding(told, index) || isAdvice(told, index);
  if (told.recipients.length === 0 && isOfNobody(told, words, index)) return true;
  const before = wordsBefore(told, index);
  // "A man who refused to leave": what is told of somebody in passing.
  if (told.act === 'REJECT' && told.actors.length === 0 && WHO.test(before)) return true;
  // "Under the deal, Norwind will pay 40 crowns and admit no wrongdoing": on that too they agree.
  if (told.act === 'REJECT' && BY_DEAL.test(before) && ADMITTING_NONE.test(words)) return true;
  // "“Every resident counts”": by so few words, on no issue, nobody is accused whom nothing names.
  const isGuessed = told.rule === 'judged' && told.issue === null && told.recipients.length === 0;
  return told.act === 'ACCUSE' && isGuessed && wordCount(words) < FEW;
}

// "Come and have a look": nobody is to give way.
function isBidding({ rule, issue, recipients, document, sentence, start, end }: Act, index: EvidenceIndex): boolean {
  if (rule !== 'command' || issue !== null || recipients.length > 0) return false;
  return BIDDING.test(wordsAt({ document, start, end: index.sentences.get(sentence)?.end ?? end }, index));
}

// "There is no date yet", "not really", "stopped short of calling it a truce", "we will not give up", and what the model takes for blame
// though no word of it is unkind and it is said of nobody, or in praise: "the treaty is built on trust".
function isOfNobody(told: Act, words: string, index: EvidenceIndex): boolean {
  const { act, rule, issue } = told;
  if (act === 'REJECT' && issue === null) return NO_REFUSAL.some((kind) => kind.test(words));
  // "Customers will be brought home", by the model: by nobody who threatens.
  if (act === 'THREATEN' && rule === 'judged') return told.actors.length === 0;
  if (act !== 'ACCUSE' || rule !== 'judged') return false;
  const isPraised = (one: Act) => one.act === 'SUPPORT' && one.rule !== 'judged' && overlap(one, told);
  return (index.actsIn.get(told.sentence) ?? []).some(isPraised) || !(isUnkind(words) || OF_OTHERS.test(words));
}

function isOfWelcome({ sentence, rule, actors, start }: Act, index: EvidenceIndex): boolean {
  const isWelcome = (one: Act) => one.act === 'SUPPORT' && one.end <= start && WELCOMED.test(wordsAt(one, index));
  return (
    /: deserve$/.test(rule) &&
    (index.actsIn.get(sentence) ?? []).some(
      (one) => isWelcome(one) && one.actors.some((actor) => actors.includes(actor)),
    )
  );
}

function isUnkind(words: string): boolean {
  const told = words.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  return told.some((word) => UNKIND.has(word) || /n['’]t$|^(?:fail|badly$)/.test(word));
}

function isOfParty(actors: readonly string[], index: EvidenceIndex): boolean {
  return actors.some((one) => index.parties.includes(partyOf(one, index) ?? one));
}

// "Both leaders stressed the need for calm": what all sides ask together.
function isOfAll({ actors, recipients }: Act, index: EvidenceIndex): boolean {
  const asking = new Set(actors.map((one) => partyOf(one, index) ?? one));
  const sides = index.parties.filter((id) => index.entities.get(id)?.standing === 'party');
  const asked = recipients.map((one) => partyOf(one, index) ?? one);
  return sides.length > 1 && sides.every((id) => asking.has(id)) && !asked.some((id) => sides.includes(id));
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
  /\binvit(?:e|es|ed|ing)\b/i,
  // "Filed a request with Peru for a phone call", not "for a general meeting".
  /\b(?:request(?:s|ed|ing)?|ask(?:s|ed|ing)? for|seek(?:s|ing)?|sought)\b(?: (?:to|with|from|of) [\p{L} ]{1,40}?)?(?: for)? an? (?:(?:phone|telephone|video|direct|private|bilateral) )*(?:calls?|conversations?|meetings?|audience)(?!\p{L})/iu,
  // "Called for the crews to stand together".
  /\b(?:(?:stand|stick|pull|work|stay) (?:together|united)|unite)\b/i,
  // "Asked to return to work while they vote"
  /\b(?:asked|told|instructed|urged) to (?:return|go back) to work\b/i,
  // "Claims must be filed by 31 July".
  new RegExp(`\\b(?:must|should|(?:has|have) to) be (?:${data.filing.join('|')})\\b`, 'i'),
];

const WELCOMED = new RegExp(
  `^(?:(?:has|have) )?(?:welcom|hail|prais|applaud|cheer)\\p{L}* (?:the |an? |this )?(?:[\\p{L}-]+ ){0,3}${DEALS}(?!\\p{L})`,
  'iu',
);
const KEEPING = new RegExp(
  `\\bto (?:fully |duly )?(?:support|respect|honou?r|uphold|implement|abide by|adhere to|observe) (?:the|this|that|their) (?:[\\p{L}-]+ ){0,3}(?:${DEALS}|steps?|process|efforts?)(?!\\p{L})`,
  'iu',
);
const GOING_ON =
  /\bto (?:continue|carry on|go on|keep up|resume) (?:with )?(?:their |the |its )?(?:[\p{L}-]+ )?(?:talks|negotiations|dialogue|discussions)\b/iu;
const BIDDING = new RegExp(`^(?:${data.bidding.join('|')})\\b`, 'i');
const UNKNOWN = new RegExp(
  `^["“]?there (?:(?:is|are|was|were|has|have) (?:still |as yet |yet |been )?no|(?:is|are|has|have)(?:n['’]t| not)(?: yet)?(?: been)? (?:an?|any)) (?:\\p{L}+ ){0,2}(?:${data.unknown.join('|')})(?!\\p{L})`,
  'iu',
);
const UNCLEAR = /^["“]?not (?:yet|really|necessarily|exactly|entirely|in terms of|as far as|that (?:I|we) know)\b/i;
const UNSAID = /^(?:(?:has|have|had) )?stop(?:s|ped|ping)? short of (?:calling|naming|saying|describing)\b/i;
const PERSEVERING = /\b(?:not|never) (?:give up|rest|despair|lose heart)["”.!]*$/i;
const NO_REFUSAL = [UNKNOWN, UNCLEAR, UNSAID, PERSEVERING];
/** Whoever is blamed, or has suffered by it. */
const OF_OTHERS = /\b(?:they|them|their|he|him|his|she|her|you|your|us|our|me|my|nobody|no one)\b/i;

const INQUIRY = new RegExp(
  `^(?:(?:has|have|had) )?(?:order(?:s|ed)?|commission(?:s|ed)?|launch(?:es|ed)?) (?:an?|its own|his own|her own) (?:[\\p{L}-]+ ){0,3}(?:${data.inquiries.join('|')})(?!\\p{L})`,
  'iu',
);
const WHO = /\p{L} who (?:had |have |has )?$/iu;
const BY_DEAL = new RegExp(
  `^(?:under|as part of) (?:the|this|that|an?|its|their) (?:[\\p{L}-]+ ){0,3}${DEALS}(?!\\p{L})`,
  'iu',
);
const ADMITTING_NONE = /^admit(?:s|ted|ting)? no /i;
/** In words. */
const FEW = 4;
