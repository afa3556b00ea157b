import type { Act, EvidenceSentence, PloverAct } from '#src/schema/evidence.ts';
import deals from '../../data/deal-words.json' with { type: 'json' };
import type { EvidenceIndex } from '../evidence-index.ts';
import { partiesOf } from '../party-of.ts';
import { reportDay } from '../report-day.ts';
import { reportsOf } from '../reports.ts';
import { isQuestion } from '../sentences/is-question.ts';
import { looksAhead } from '../sentences/looks-ahead.ts';
import { pointsBack } from '../sentences/points-back.ts';
import { wordCount } from '../sentences/read-text.ts';
import { wordsAt } from '../sentences/words-at.ts';
import { isOfDeal, isOfSameDeal, isReturned } from '../topic/of-deal.ts';
import { actsNow } from './acts-now.ts';
import { isAgreed, isDealMade, isOnAgreedList, isOvertaken } from './agreed.ts';
import { decidedWeight, isDecided } from './decided.ts';
import { isDecidedSince } from './decided-since.ts';
import { disputeWeight, isOfDispute, isQuip } from './disputed.ts';
import { isOfEnd } from './of-end.ts';
import { isOfMatter } from './of-matter.ts';
import { isPending } from './pending.ts';
import { isNews, namesParty, reportWeight } from './reported.ts';
import { isResignation, isResignedSince } from './resigned.ts';
import {
  aheadWeight,
  isAgreedAhead,
  isDatedAhead,
  isLongAgo,
  isOfEarlier,
  isOfferedOnly,
  isOfLastDay,
  isOlder,
  isOnlyMeant,
  isOver,
  isSet,
  isStale,
} from './weights.ts';

/** What the sections of a summary hold, in order: a sentence fits by what is done in it. */
export const SECTIONS: readonly SummarySection[] = [
  {
    title: 'Outcome',
    most: 2,
    // Where things stand comes first.
    weight: (sentence, index) => (isOfLastDay(sentence, index) ? LATEST : 0),
    fits: (sentence, index) =>
      !isOfEarlier(sentence, index) &&
      ((isFailure(sentence, index) && !isOvertaken(sentence, index) && !isOlder(sentence, index)) ||
        (isHead(sentence, index) &&
          actsNow(sentence, index).some((act) => isAgreed(act, index) || isDoneTogether(act, index)))),
  },
  {
    title: 'Agreed',
    most: 3,
    fits: (sentence, index) =>
      !isOfEarlier(sentence, index) &&
      (actsNow(sentence, index).some((act) => isAgreed(act, index)) ||
        isOfDeal(sentence, index) ||
        isOfSameDeal(sentence, index) ||
        isOnAgreedList(sentence, index) ||
        isReturned(sentence, index)) &&
      !actsNow(sentence, index).some(({ issue }) => issue === 'next-talks'),
    // What else the deal brings stands behind the sentence that names it.
    weight: (sentence, index) =>
      (isOfDeal(sentence, index) ? OF_DEAL : 0) +
      (isOfLastDay(sentence, index) ? LATEST : 0) -
      (isOver(sentence, index) ? PAST : 0),
  },
  {
    title: 'Decided',
    most: 2,
    fits: isNewDecision,
    // Who has gone ends what was decided about it before.
    weight: (sentence, index) => decidedWeight(sentence, index) + (isResignation(sentence, index) ? GONE : 0),
  },
  {
    title: 'Disputed',
    most: 4,
    sides: true,
    aged: true,
    fits: (sentence, index) =>
      isOfDispute(sentence, index) &&
      !isLongAgo(sentence, index) &&
      !pointsBack(sentence, index) &&
      !isResignedSince(sentence, index) &&
      !isQuip(sentence, index),
    weight: disputeWeight,
  },
  {
    title: 'Next',
    most: 3,
    aged: true,
    fits: (sentence, index) =>
      isAhead(sentence, index) &&
      isAwaited(sentence, index) &&
      !isOfDemands(sentence, index) &&
      !isOnlyMeant(sentence, index) &&
      !isOfferedOnly(sentence, index) &&
      (!isReproach(sentence, index) || isSet(sentence, index)) &&
      !pointsBack(sentence, index) &&
      !isOver(sentence, index) &&
      !isStale(sentence, index) &&
      !isDecidedSince(sentence, index) &&
      !isResignedSince(sentence, index) &&
      !isGivenUp(sentence, index) &&
      isOfMatter(sentence, index),
    weight: (sentence, index) =>
      // "A hearing is set for 3 June" tells as much as a promise.
      (actsNow(sentence, index).length > 0 || isDatedAhead(sentence, index) ? TOLD_AHEAD : 0) +
      aheadWeight(sentence, index),
  },
];

/** What a summary starts with where no outcome is reported: what the documents lead with. */
export const FALLBACK: SummarySection = {
  title: 'Reported',
  most: 3,
  // What a court ruled stands under what is decided, whoever else tells of it.
  fits: (sentence, index) =>
    namesParty(sentence, index) &&
    ![sentence.id, ...reportsOf(sentence.id, index)].some((id) => isNewDecision(index.sentences.get(id)!, index)),
  further: isNews,
  weight: reportWeight,
};

function isNewDecision(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  return (
    (isDecided(sentence, index) || isResignation(sentence, index)) &&
    !isOfEarlier(sentence, index) &&
    !isLongAgo(sentence, index) &&
    !pointsBack(sentence, index)
  );
}

// The first sentence, or the second behind a few words, "The strike is off.", or a question: "What did the talks decide?"
function isHead({ id, document }: EvidenceSentence, index: EvidenceIndex): boolean {
  const place = index.leads.get(id);
  if (place !== 2) return place === 1;
  const first = index.sentencesOf.get(document)?.find((one) => index.leads.get(one.id) === 1);
  const words = first ? wordsAt(first, index) : '';
  return first !== undefined && (wordCount(words) <= FEW_WORDS || isQuestion(words));
}

function isFailure(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  return isOfEnd(sentence, index) || actsNow(sentence, index).some((act) => isOutcome(act, index));
}

// What the parties together did or failed to do, in the source's own voice where they turned it down: who stands outside
// may refuse what it likes, and nobody's meeting that is not called is no outcome.
function isOutcome(told: Act, index: EvidenceIndex): boolean {
  const { act, modality, actors, statement, sentence } = told;
  if (modality.includes('hypothetical') || modality.includes('future')) return false;
  // "The two sides cannot agree on how many took part": on what they differ, nothing came of.
  if (DIFFERING.test(wordsAt(told, index))) return false;
  const acting = [...partiesOf(actors, index)].filter((id) => index.parties.includes(id));
  if (act === 'AGREE' && modality.includes('negated')) return acting.length > 0;
  return act === 'REJECT' && statement === null && acting.length > 1 && isOfTalks(sentence, index);
}

// "Peru and Chile completed an exchange of prisoners".
function isDoneTogether({ act, modality, actors }: Act, index: EvidenceIndex): boolean {
  const acting = [...partiesOf(actors, index)].filter((id) => index.parties.includes(id));
  return act === 'RETREAT' && modality.length === 0 && acting.length > 1;
}

// "Neither would shake hands" ends nothing.
function isOfTalks(sentence: string, index: EvidenceIndex): boolean {
  const told = index.sentences.get(sentence);
  return told !== undefined && (told.issues.length > 0 || OF_TALKS.test(wordsAt(told, index)));
}

// A strike that an older report plans, what it asks for, or that somebody is still ready to talk, where a later one tells of a
// deal or that the strike was called off.
function isGivenUp(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const isMet = (index.actsIn.get(sentence.id) ?? []).some(({ act }) => act === 'REQUEST' || BLOWS.has(act));
  if (isOfTalksOnNoDay(sentence, index)) return isDealMade(index);
  return (isMet || READY.test(wordsAt(sentence, index))) && isOvertaken(sentence, index);
}

// "The talks resume on Wednesday", of a document without a day: whether before or after the deal of a report that has one,
// nobody can tell.
function isOfTalksOnNoDay(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const acts = index.actsIn.get(sentence.id) ?? [];
  const talks = acts.some(({ issue, rule }) => issue === 'next-talks' || rule.endsWith('@talks'));
  if (!talks || reportDay(sentence, index) !== null) return false;
  return (index.factsIn.get(sentence.id) ?? []).every(
    ({ kind, value }) => kind !== 'date' || !/^\d{4}-\d\d/.test(`${value}`),
  );
}

// "She vowed to keep the ferry, and now we hear it will be sold" is held against somebody; "it attacked the ruling and
// announced that it would appeal" tells what is to come.
function isReproach(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const isAnnounced = ANNOUNCING.test(wordsAt(sentence, index));
  return !isAnnounced && actsNow(sentence, index).some(({ act }) => act === 'ACCUSE');
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
  const stands = (act: Act) => !act.modality.includes('negated') || isSet(sentence, index);
  if (found.some((act) => act.modality.includes('future') && stands(act))) return true;
  // "A second stoppage would follow": who threatens it tells what is to come.
  if (found.some((act) => act.act === 'THREATEN' && stands(act) && TO_COME.test(wordsAt(act, index)))) return true;
  if (isAgreedAhead(sentence, index) || isDatedAhead(sentence, index)) return true;
  // What a last report says must still be approved, nothing tells the end of.
  if (!isOlder(sentence, index) && isPending(text.slice(start, end))) return true;
  if (found.some(({ issue }) => issue === 'next-talks')) return looksAhead(text.slice(start, end));
  if (found.length === 0) return issues.length > 0 && end - start < SHORT && looksAhead(text.slice(start, end));
  // “Today the mothers will sleep,” she said: on no matter and of no day.
  const spoken = (index.statementsOver.get(id) ?? []).some(({ kind }) => kind === 'direct');
  const dated = (index.factsIn.get(id) ?? []).some(({ kind, value }) => kind === 'date' && value !== null);
  if (dated && PLANNED.test(text.slice(start, end))) return true;
  const counts = ({ act }: Act) => act !== 'STATE' || !spoken || issues.length > 0 || dated;
  return found.some((act) => counts(act) && looksAhead(text.slice(act.start, act.end)));
}

const OF_TALKS = new RegExp(
  `\\b(?:${[...deals.deals, ...deals.matters].join('|')}|agree\\w*|accept\\w*|sign\\w*|terms|offers?|results?|progress|breakthrough|conclu\\w+|table)\\b`,
  'i',
);

const BLOWS: ReadonlySet<PloverAct> = new Set(['THREATEN', 'PROTEST']);

const READY = /\b(?:ready|willing|prepared|open) (?:to|for)\b/i;

const TO_COME = /\b(?:will|would) (?!have\b)/i;

const DIFFERING = /^(?:can(?:not|['’]t| not)|do(?:es)?(?: not|n['’]t)) (?:\p{L}+ ){0,2}agree\b/iu;

const PLANNED = /\b(?:is|are) (?:planned|scheduled|due|set|slated|expected|pencilled in)\b/i;

const ANNOUNCING = /\bannounc(?:es|ed|ing) (?:that\b[^.;]*\b(?:will|would)|an?|the|its|his|her|their)\b/i;

const DEMANDING =
  /\b(?:demands?|demanded|claims?|calls? (?:for|on)|called (?:for|on)|wants?|wanted|requests?|requested)\b/i;

/** Of a sentence that only says that there is news. */
const FEW_WORDS = 7;

/** Points, where a document of its own counts three: the sentence that names the deal goes before any other report of it. */
const OF_DEAL = 8;
/** What the last report tells of goes before what one more document told earlier; a deal for a day that is over after both. */
const LATEST = 4;
const PAST = 8;
const GONE = 8;
/** Points of what is told to come, before a mere wish. */
const TOLD_AHEAD = 3;
/** Characters: a short sentence in which nobody acts may tell what is to be expected. */
const SHORT = 120;

export interface SummarySection {
  readonly title: string;
  /** Lines at most. */
  readonly most: number;
  /** Each side is heard before one of them again. */
  readonly sides?: boolean;
  /** What a deal may have overtaken stands as of an earlier report. */
  readonly aged?: boolean;
  /** Each line is another document's, as far as it tells what this asks for; the lines stand in order of their days. */
  readonly further?: (sentence: EvidenceSentence, index: EvidenceIndex) => boolean;
  /** What counts for a sentence besides how well it is reported. */
  readonly weight?: (sentence: EvidenceSentence, index: EvidenceIndex) => number;
  readonly fits: (sentence: EvidenceSentence, index: EvidenceIndex) => boolean;
}
