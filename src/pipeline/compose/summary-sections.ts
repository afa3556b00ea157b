import type { Act, EvidenceSentence, PloverAct } from '#src/schema/evidence.ts';
import { datelineLength } from '../wording/dateline.ts';
import { statedDay } from '../wording/stated-day.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import { looksAhead } from './looks-ahead.ts';
import { isOfDeal } from './of-deal.ts';
import { isOfEnd } from './of-end.ts';
import { isOfMatter } from './of-matter.ts';
import { partyOf } from './party-of.ts';
import { pointsBack } from './points-back.ts';
import { wordCount } from './read-text.ts';
import { reportsOf } from './reports.ts';
import { shownSentence } from './shown-sentence.ts';
import {
  aheadWeight,
  isAgreedAhead,
  isDatedAhead,
  isLongAgo,
  isOfEarlier,
  isOnlyMeant,
  isOver,
  isSet,
} from './summary-weights.ts';
import { wordsAt } from './words-at.ts';

/** What the sections of a summary hold, in order: a sentence fits by what is done in it. */
export const SECTIONS: readonly SummarySection[] = [
  {
    title: 'Outcome',
    most: 2,
    fits: (sentence, index) =>
      !isOfEarlier(sentence, index) &&
      (isOfEnd(sentence, index) ||
        acts(sentence, index).some(
          (act) => isOutcome(act, index) || (isAgreed(act, index) && index.leads.get(sentence.id) === 1),
        )),
  },
  {
    title: 'Agreed',
    most: 3,
    fits: (sentence, index) =>
      !isOfEarlier(sentence, index) &&
      (acts(sentence, index).some((act) => isAgreed(act, index)) || isOfDeal(sentence, index)) &&
      !acts(sentence, index).some(({ issue }) => issue === 'next-talks'),
  },
  {
    title: 'Disputed',
    most: 4,
    sides: true,
    fits: (sentence, index) =>
      isOfDispute(sentence, index) &&
      !isLongAgo(sentence, index) &&
      !pointsBack(sentence, index) &&
      !isQuip(sentence, index),
    weight: disputeWeight,
  },
  {
    title: 'Next',
    most: 3,
    fits: (sentence, index) =>
      isAhead(sentence, index) &&
      isAwaited(sentence, index) &&
      !isOfDemands(sentence, index) &&
      !isOnlyMeant(sentence, index) &&
      (!isReproach(sentence, index) || isSet(sentence, index)) &&
      !pointsBack(sentence, index) &&
      !isOver(sentence, index) &&
      isOfMatter(sentence, index),
    weight: (sentence, index) => (acts(sentence, index).length > 0 ? 3 : 0) + aheadWeight(sentence, index),
  },
];

/** What a summary starts with where no outcome is reported: what the documents lead with. */
export const FALLBACK: SummarySection = {
  title: 'Reported',
  most: 3,
  fits: namesParty,
  further: isNews,
  weight: reportWeight,
};

// The head of a document that tells what a party did, before a feature's opening picture; where and when it was filed
// tells a report of news. What somebody's own paper says, or a guest of an interview, is no report.
function reportWeight(sentence: EvidenceSentence, index: EvidenceIndex): number {
  const deeds = acts(sentence, index).filter(({ act }) => act !== 'STATE');
  const known = new Set(index.parties);
  const ofParty = deeds.some(({ actors }) => [...parties(actors, index)].some((id) => known.has(id)));
  const filed = isFiled(wordsAt(sentence, index));
  const head = Math.max(0, 8 - 4 * ((index.leads.get(sentence.id) ?? Infinity) - 1));
  // A head without a party and an issue may be a picture: "Before dawn the clerk lit a stove".
  const lead = ofParty || filed || treatsMatter(sentence, index) ? head : head / 2;
  const deed = deeds.length === 0 ? 0 : ofParty ? 5 : 2;
  const own = index.ownVoices.has(sentence.document) ? OWN_VOICE : 0;
  const quoted = isQuotation(sentence, index) || isOfAnySuch(sentence, index) ? QUOTED : 0;
  const latest = isLatest(sentence, index) ? LATEST : 0;
  return lead + deed + (filed ? 3 : 0) + latest - own - quoted;
}

function treatsMatter({ id, issues }: EvidenceSentence, index: EvidenceIndex): boolean {
  const known = new Set(index.parties);
  const isOfParty = (entity: string) => known.has(partyOf(entity, index) ?? entity);
  const speaks = (index.statementsOver.get(id) ?? []).some(({ party, speakers }) =>
    [...(party ? [party] : []), ...speakers].some(isOfParty),
  );
  return issues.length > 0 || speaks || (index.mentionsIn.get(id) ?? []).some(({ entity }) => isOfParty(entity));
}

// What somebody calls out is told behind what happened.
function isQuotation(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  return /^["“]/.test(wordsAt(sentence, index));
}

// "There were bacon rolls at the gate" tells no deed, "Quarn abstained." little of one; the head of a report that was filed
// somewhere on some day may tell what nobody did. With its place alone a feature opens too; what somebody at the gate says is
// no news.
function isNews(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const { id, document } = sentence;
  const words = wordsAt(sentence, index);
  const place = index.leads.get(id) ?? Infinity;
  if (wordCount(words) < FEWEST_WORDS || place > (index.ownVoices.has(document) ? LAST_OF_OWN : LAST)) return false;
  if (place === 1 && isFiled(words)) return true;
  if (isOfPasserBy(sentence, index) || isOfAnySuch(sentence, index)) return false;
  return acts(sentence, index).some(({ act }) => act !== 'STATE') || reportsOf(id, index).length > 1;
}

// "A mayor of Holmvik opens bazaars and cuts ribbons": what any such does is no report.
function isOfAnySuch(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const words = wordsAt({ ...sentence, ...shownSentence(sentence, index) }, index);
  const isPlain = !index.factsIn.has(sentence.id) && (index.statementsOver.get(sentence.id) ?? []).length === 0;
  return isPlain && ANY_SUCH.test(words) && !OVER.test(words);
}

function isOfPasserBy({ id }: EvidenceSentence, index: EvidenceIndex): boolean {
  return (index.statementsOver.get(id) ?? []).some(
    ({ kind, speakerEntity }) =>
      kind === 'direct' &&
      speakerEntity !== null &&
      index.entities.get(speakerEntity)?.type === 'person' &&
      !index.parties.includes(partyOf(speakerEntity, index) ?? speakerEntity),
  );
}

function isFiled(words: string): boolean {
  return /[\d(]/.test(words.slice(0, datelineLength(words)));
}

// Where things stand now, where the documents are of several days.
function isLatest({ document }: EvidenceSentence, { documents, lastDay }: EvidenceIndex): boolean {
  const found = documents.get(document);
  return lastDay !== null && found !== undefined && statedDay(found) === lastDay;
}

// A feature may open with the stairs of a hospital: what is reported is of the parties, of what they are about, or of whom
// several documents tell.
function namesParty({ id, issues }: EvidenceSentence, index: EvidenceIndex): boolean {
  if (index.parties.length === 0 || issues.length > 0) return true;
  const parties = new Set(index.parties);
  return (index.mentionsIn.get(id) ?? []).some(
    ({ entity }) => parties.has(partyOf(entity, index) ?? entity) || (index.spread.get(entity) ?? 0) > 1,
  );
}

function acts({ id }: EvidenceSentence, index: EvidenceIndex): readonly Act[] {
  return (index.actsIn.get(id) ?? []).filter(({ modality }) => !modality.includes('historical'));
}

// What the parties together did or failed to do, in the source's own voice where they turned it down: who stands outside
// may refuse what it likes, and nobody's meeting that is not called is no outcome.
function isOutcome({ act, modality, actors, statement }: Act, index: EvidenceIndex): boolean {
  if (modality.includes('hypothetical') || modality.includes('future')) return false;
  const acting = [...parties(actors, index)].filter((id) => index.parties.includes(id));
  if (act === 'AGREE' && modality.includes('negated')) return acting.length > 0;
  return act === 'REJECT' && statement === null && acting.length > 1;
}

// Of several together, or of one with another by the words of agreeing: a promise, or a yes on a condition, is none.
function isAgreed(
  { act, modality, stance, actors, recipients, document, sentence, start, end }: Act,
  index: EvidenceIndex,
): boolean {
  if (act !== 'AGREE' || stance === 'conditional') return false;
  // "A breach of the accord of 2015, in which both undertook to wait" tells of no new one.
  const from = index.sentences.get(sentence)?.start ?? start;
  if (OF_PAPER.test(index.documents.get(document)?.text.slice(from, start) ?? '')) return false;
  if (modality.includes('negated') || modality.includes('hypothetical')) return false;
  if (parties(actors, index).size > 1) return true;
  const words = index.documents.get(document)?.text.slice(start, end) ?? '';
  return parties([...actors, ...recipients], index).size > 1 && /\b(?:agree|accord|deal|pact|settle)/i.test(words);
}

function isDisputed(told: Act, index: EvidenceIndex): boolean {
  const { act, stance, modality } = told;
  if (modality.includes('hypothetical') || modality.includes('negated')) return false;
  // A protest still to be held is what comes next.
  if (act === 'PROTEST' && modality.includes('future')) return false;
  // A ballot that is called, a deadline that is set and a yes that is recommended ask for no more than a decision.
  if (act === 'REQUEST' && stance === null && DECIDING.test(wordsAt(told, index))) return false;
  return DISPUTES.has(act) || stance === 'against' || stance === 'conditional';
}

// What is held against somebody, or several documents report; the wish, or the warning, of who stands outside divides nobody.
function isOfDispute(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const disputes = acts(sentence, index).filter((act) => isDisputed(act, index));
  if (disputes.length === 0 || isBeside(sentence, disputes, index)) return false;
  const counts = (act: Act) => !WISHES.has(act.act) || act.actors.length === 0 || isOfParty(act, index);
  return reportsOf(sentence.id, index).length > 1 || disputes.some(counts);
}

// "Last week they sank my boat": what somebody calls out who speaks for nobody, or a few words in the first person on no
// issue ("I was not on the pier"), divide no parties.
function isQuip(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const said = (index.statementsOver.get(sentence.id) ?? []).filter(({ kind }) => kind === 'direct');
  if (said.length === 0 || reportsOf(sentence.id, index).length > 1) return false;
  const forNobody = said.every(
    ({ speakerEntity, party }) => speakerEntity !== null && isForNobody(speakerEntity, party, index),
  );
  if (forNobody && sentence.issues.length === 0) return true;
  const words = wordsAt({ ...sentence, ...shownSentence(sentence, index) }, index);
  return sentence.issues.length === 0 && wordCount(words) < FEW_OF_ONE && /^["“]?I\b.*(?:\bnot\b|n['’]t\b)/.test(words);
}

function isForNobody(speaker: string, party: string | null, index: EvidenceIndex): boolean {
  const entity = index.entities.get(speaker);
  return entity?.type === 'person' && entity.standing === null && (party ?? partyOf(speaker, index)) === null;
}

// "She vowed to keep the ferry, and now we hear it will be sold" is held against somebody.
function isReproach(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  return acts(sentence, index).some(({ act }) => act === 'ACCUSE');
}

// "She hung up a lamp", "He told his crew to row": neither on an issue nor towards anybody, by who is no
// party to the matter.
function isBeside(sentence: EvidenceSentence, disputes: readonly Act[], index: EvidenceIndex): boolean {
  if (sentence.issues.length > 0 || reportsOf(sentence.id, index).length > 1) return false;
  if (IMPERATIVE.test(wordsAt({ ...sentence, ...shownSentence(sentence, index) }, index))) return true;
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

// Between the parties more than an appeal from outside, what is turned down or held against somebody more than a wish.
function disputeWeight(sentence: EvidenceSentence, index: EvidenceIndex): number {
  const disputes = acts(sentence, index).filter((act) => isDisputed(act, index));
  const party = disputes.some((act) => isOfParty(act, index));
  const refused = disputes.some(({ act, stance }) => act === 'REJECT' || act === 'ACCUSE' || stance === 'against');
  return (party ? 4 : 0) + (refused ? 2 : 0);
}

// "She would order more biscuits": of what is neither a deed, nor on an issue, nor dated, nor a party's own, nobody waits.
function isAwaited(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const found = index.actsIn.get(sentence.id) ?? [];
  const dated = (index.factsIn.get(sentence.id) ?? []).some(({ kind }) => kind === 'date');
  const parties = new Set(index.parties);
  const named = (index.mentionsIn.get(sentence.id) ?? []).some(({ entity }) => parties.has(entity));
  return found.length === 0 || dated || named || sentence.issues.length > 0 || found.some(({ act }) => act !== 'STATE');
}

// "These are our demands: – no clerk to be sent home": nobody is to be expected to meet them.
function isOfDemands({ id }: EvidenceSentence, index: EvidenceIndex): boolean {
  const lead = index.listLeads.get(id);
  return lead !== undefined && DEMANDING.test(wordsAt(lead, index));
}

// What is still to come by what is done in it, or by its own words.
function isAhead(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const { id, document, start, end, issues } = sentence;
  const text = index.documents.get(document)?.text ?? '';
  const found = (index.actsIn.get(id) ?? []).filter(({ modality }) => !modality.includes('historical'));
  // "It is not for her to settle wages" is nothing to wait for; "the crews will not sail on Friday" is.
  const counts = (act: Act) => !act.modality.includes('negated') || isSet(sentence, index);
  if (found.some((act) => act.modality.includes('future') && counts(act))) return true;
  if (isAgreedAhead(sentence, index) || isDatedAhead(sentence, index)) return true;
  if (found.some(({ issue }) => issue === 'next-talks')) return looksAhead(text.slice(start, end));
  if (found.length === 0) return issues.length > 0 && end - start < SHORT && looksAhead(text.slice(start, end));
  return found.some((act) => looksAhead(text.slice(act.start, act.end)));
}

function parties(entities: readonly string[], index: EvidenceIndex): Set<string> {
  return new Set(entities.map((id) => partyOf(id, index) ?? id));
}

const DISPUTES: ReadonlySet<PloverAct> = new Set(['REJECT', 'ACCUSE', 'THREATEN', 'PROTEST', 'REQUEST']);

const OF_PAPER = /\b(?:in|under|by|at|with|through) which\b[^,;.]{0,60}$/i;

const WISHES: ReadonlySet<PloverAct> = new Set(['REQUEST', 'THREATEN', 'PROTEST']);

const DEMANDING =
  /\b(?:demands?|demanded|claims?|calls? (?:for|on)|called (?:for|on)|wants?|wanted|requests?|requested)\b/i;

/** In a letter to members: "Do not park at the gate". */
const IMPERATIVE = /^(?:please|do not|don['’]t)\b/i;

const DECIDING =
  /^(?:put|puts|putting|submit\w*|set|sets|setting|recommend\w*)\b.*\b(?:ballot|vote|members|deadline|acceptance|approval|adoption)\b/i;

const ANY_SUCH = /^(?:an?|every) \p{Ll}/iu;
const OVER = /\b(?:was|were|had|did|has|have|will|\p{L}+ed)\b/iu;

/** More than two documents that report it. */
const OWN_VOICE = 10;
const QUOTED = 8;
const FEWEST_WORDS = 6;
const FEW_OF_ONE = 8;
/** Sentences from the head of a report that may tell what it is about; of somebody's own paper. */
const LAST = 7;
const LAST_OF_OWN = 2;
/** As much as one more document that reports it. */
const LATEST = 3;

/** Characters: a short sentence in which nobody acts may tell what is to be expected. */
const SHORT = 120;

export interface SummarySection {
  readonly title: string;
  /** Lines at most. */
  readonly most: number;
  /** Each side is heard before one of them again. */
  readonly sides?: boolean;
  /** Each line is another document's, as far as it tells what this asks for; the lines stand in order of their days. */
  readonly further?: (sentence: EvidenceSentence, index: EvidenceIndex) => boolean;
  /** What counts for a sentence besides how well it is reported. */
  readonly weight?: (sentence: EvidenceSentence, index: EvidenceIndex) => number;
  readonly fits: (sentence: EvidenceSentence, index: EvidenceIndex) => boolean;
}
