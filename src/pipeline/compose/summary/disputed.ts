import type { Act, EvidenceSentence, PloverAct } from '#src/schema/evidence.ts';
import { DEALS } from '../../wording/terms-of-deal.ts';
import { setsFigures } from '../disagreements/rival-figures.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { partyOf } from '../party-of.ts';
import { reportsOf } from '../reports.ts';
import { wordCount } from '../sentences/read-text.ts';
import { shownWords } from '../sentences/shown-sentence.ts';
import { wordsAt } from '../sentences/words-at.ts';
import { actsNow } from './acts-now.ts';
import { isDealMade, isOvertaken } from './agreed.ts';
import { isRuled } from './decided.ts';
import { dividesNobody } from './divides-nobody.ts';
import { isPending } from './pending.ts';

function isDisputed(told: Act, index: EvidenceIndex): boolean {
  const { act, stance, modality } = told;
  if (modality.includes('hypothetical') || modality.includes('negated')) return false;
  // A protest still to be held is what comes next.
  if (act === 'PROTEST' && modality.includes('future')) return false;
  if (dividesNobody(told, index)) return false;
  // "Committed itself to lifting its blockade": against it, and disputed with nobody.
  if (GIVING_WAY.has(act) && stance === 'against') return false;
  return DISPUTES.has(act) || stance === 'against' || stance === 'conditional';
}

/**
 * True for what is held against somebody, or several documents report, and where the figures of two are set against each
 * other; the wish, or the warning, of who stands outside divides nobody.
 */
export function isOfDispute(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  if (setsFigures(sentence, index)) return true;
  // A court settles what is disputed.
  if (isRuled(sentence, index)) return false;
  // "The lease must be approved by the house": what is still to come.
  if (isPending(shownWords(sentence, index))) return false;
  const now = actsNow(sentence, index);
  const disputes = now.filter((act) => isDisputed(act, index));
  if (disputes.length === 0 || isBeside(sentence, disputes, index) || isApology(now)) return false;
  const counts = (act: Act) => !WISHES.has(act.act) || act.actors.length === 0 || isOfParty(act, index);
  return reportsOf(sentence.id, index).length > 1 || disputes.some(counts);
}

// "Regrets the disruption and apologises for it": who gives way holds nothing against anybody by it.
function isApology(acts: readonly Act[]): boolean {
  const sorry = acts.filter(({ rule }) => SORRY.test(rule));
  const isOfSame = ({ actors }: Act) => sorry.some((one) => one.actors.some((actor) => actors.includes(actor)));
  return sorry.length > 0 && acts.every((act) => act.stance === null && act.act !== 'REJECT' && isOfSame(act));
}

/**
 * True for what divides no parties: what somebody calls out who speaks for nobody ("Last week they sank my boat"), or a few
 * words in the first person on no issue ("I was not on the pier"), and words on none that are older than a deal.
 */
export function isQuip(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const said = (index.statementsOver.get(sentence.id) ?? []).filter(({ kind }) => kind === 'direct');
  if (said.length === 0 || reportsOf(sentence.id, index).length > 1) return false;
  const forNobody = said.every(
    ({ speakerEntity, party }) => speakerEntity !== null && isForNobody(speakerEntity, party, index),
  );
  if (forNobody && sentence.issues.length === 0) return true;
  // "“Patience pays no rent,” Lind said", a week before they signed.
  if (isOnlyQuoted(sentence, index) && isOvertaken(sentence, index)) return true;
  if (sentence.issues.length > 0) return false;
  const words = shownWords(sentence, index);
  // "“But we want to help now.”": what it is said against stands in the sentence before.
  return GOING_ON.test(words) || (wordCount(words) < FEW_OF_ONE && OF_MYSELF.test(words));
}

function isForNobody(speaker: string, party: string | null, index: EvidenceIndex): boolean {
  const entity = index.entities.get(speaker);
  return entity?.type === 'person' && entity.standing === null && (party ?? partyOf(speaker, index)) === null;
}

// "She hung up a lamp", "He told his crew to row": neither on an issue nor towards anybody, by who is no
// party to the matter.
function isBeside(sentence: EvidenceSentence, disputes: readonly Act[], index: EvidenceIndex): boolean {
  if (sentence.issues.length > 0 || reportsOf(sentence.id, index).length > 1) return false;
  if (IMPERATIVE.test(shownWords(sentence, index))) return true;
  // "The council criticised the deal": whoever outside says no to what the parties have agreed on is at odds with them.
  if (isDealMade(index) && disputes.some((act) => act.act !== 'REQUEST' && OF_DEAL.test(wordsAt(act, index))))
    return false;
  return disputes.every(
    (act) =>
      act.stance === null &&
      act.recipients.length === 0 &&
      (act.actors.length > 0 || act.act === 'REQUEST') &&
      !isOfParty(act, index),
  );
}

function isOfParty({ actors }: Act, index: EvidenceIndex): boolean {
  return actors.some((id) => index.entities.get(partyOf(id, index) ?? id)?.standing === 'party');
}

/**
 * Between the parties more than an appeal from outside, what is turned down or held against somebody more than a wish; what
 * was held before a deal behind what still is.
 */
export function disputeWeight(sentence: EvidenceSentence, index: EvidenceIndex): number {
  const disputes = actsNow(sentence, index).filter((act) => isDisputed(act, index));
  const party = disputes.some((act) => isOfParty(act, index));
  const refused = disputes.some(({ act, stance }) => act === 'REJECT' || act === 'ACCUSE' || stance === 'against');
  const quoted = isOnlyQuoted(sentence, index) ? POINTS.quoted : 0;
  const figures = setsFigures(sentence, index) ? POINTS.figures : 0;
  return (
    figures +
    (party ? POINTS.party : 0) +
    (refused ? POINTS.refused : 0) -
    quoted -
    (isOvertaken(sentence, index) ? OVERTAKEN : 0)
  );
}

// "“Then let her talk,” Lind replied.": on no issue and without a figure it is told behind what is turned down in so many words.
function isOnlyQuoted(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const plain = sentence.issues.length === 0 && !index.factsIn.has(sentence.id);
  return plain && /^["“]/.test(shownWords(sentence, index)) && reportsOf(sentence.id, index).length < 2;
}

const DISPUTES: ReadonlySet<PloverAct> = new Set(['REJECT', 'ACCUSE', 'THREATEN', 'PROTEST', 'REQUEST']);

const GIVING_WAY: ReadonlySet<PloverAct> = new Set(['AGREE', 'RETREAT', 'CONCEDE']);

const WISHES: ReadonlySet<PloverAct> = new Set(['REQUEST', 'THREATEN', 'PROTEST']);

/** In a letter to members: "Do not park at the gate"; in a release: "Let the facts be known". */
const IMPERATIVE = /^(?:please|do not|don['’]t|let)\b/i;

const OF_DEAL = new RegExp(`\\b(?:the|this|that) ${DEALS}\\b`, 'i');

const SORRY = /\b(?:apolog\w+|regret|sorry)\b/i;
/** In points of a summary, where a document of its own counts three: two rival figures say more of a dispute than two documents. */
const POINTS = { figures: 6, party: 4, quoted: 3, refused: 2 };
/** More than one more document that reports it. */
const OVERTAKEN = 5;
const GOING_ON = /^["“](?:but|and|or|so)\b/i;
const OF_MYSELF = /^["“]?I\b.*(?:\bnot\b|n['’]t\b)/;
/** In words, of a quip: "I do not knit." */
const FEW_OF_ONE = 8;
