import type { EvidenceSentence } from '#src/schema/evidence.ts';
import { documentOf } from '#src/schema/sentence-id.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { reportsOf } from '../reports.ts';
import { pointsBack } from '../sentences/points-back.ts';
import { isOfDeal, isOfSameDeal, isReturned } from '../topic/of-deal.ts';
import { actsNow } from './acts-now.ts';
import { isAgreed, isOnAgreedList, isOvertaken } from './agreed.ts';
import { isAhead, isAwaited, isGivenUp, isOfDemands, isReproach } from './ahead.ts';
import { aheadWeight } from './ahead-weight.ts';
import { decidedWeight, isDecided } from './decided.ts';
import { isDecidedSince } from './decided-since.ts';
import { disputeWeight, isOfDispute, isQuip } from './disputed.ts';
import { isMovedSince } from './moved-since.ts';
import { isOfMatter } from './of-matter.ts';
import { isOfferedOnly, isOnlyMeant } from './only-meant.ts';
import { isDoneTogether, isFailure, isHandover, isHead } from './outcome.ts';
import { isBackground, isLongAgo, isOfEarlier, isOver, isStale } from './over.ts';
import { isOfLastDay, isOlder } from './report-age.ts';
import { isNews, namesParty, reportWeight } from './reported.ts';
import { isResignation, isResignedSince } from './resigned.ts';
import { isDatedAhead, isSet } from './set-day.ts';
import { isTurnedDown } from './turned-down.ts';

/** What the sections of a summary hold, in order: a sentence fits by what is done in it. */
export const SECTIONS: readonly SummarySection[] = [
  {
    title: 'Outcome',
    most: 2,
    // Where things stand comes first.
    weight: (sentence, index) => (isOfLastDay(sentence, index) ? LATEST : 0),
    fits: (sentence, index) =>
      !isOfEarlier(sentence, index) &&
      ((isFailure(sentence, index) && !isOvertaken(sentence, index) && !isOutrun(sentence, index)) ||
        (isHead(sentence, index) &&
          actsNow(sentence, index).some(
            (act) =>
              isAgreed(act, index) ||
              isDoneTogether(act, index) ||
              (!isOlder(sentence, index) && isHandover(act, index)),
          ))),
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
      !isTurnedDown(sentence, index) &&
      (!isReproach(sentence, index) || isSet(sentence, index)) &&
      !pointsBack(sentence, index) &&
      !isOver(sentence, index) &&
      !isStale(sentence, index) &&
      !isDecidedSince(sentence, index) &&
      !isMovedSince(sentence, index) &&
      !isResignedSince(sentence, index) &&
      !isGivenUp(sentence, index) &&
      isOfMatter(sentence, index),
    weight: (sentence, index) =>
      // "A hearing is set for 3 June" tells as much as a promise.
      (actsNow(sentence, index).length > 0 || isDatedAhead(sentence, index) ? TOLD_AHEAD : 0) +
      aheadWeight(sentence, index) -
      // What the deal brings stands under what is agreed, as far as there is room.
      (isOfSameDeal(sentence, index) ? IN_DEAL : 0),
  },
];

/** What a summary starts with where no outcome is reported: what the documents lead with. */
export const FALLBACK: SummarySection = {
  title: 'Reported',
  most: 3,
  // What a court ruled stands under what is decided, whoever else tells of it.
  fits: (sentence, index) =>
    namesParty(sentence, index) &&
    !isBackground(sentence, index) &&
    ![sentence.id, ...reportsOf(sentence.id, index)].some((id) => isNewDecision(index.sentences.get(id)!, index)),
  further: isNews,
  weight: reportWeight,
};

// What broke down may have been mended since; hardly where most of the reports are of that, and a look back of months later.
function isOutrun(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const telling = new Set([sentence.document, ...reportsOf(sentence.id, index).map(documentOf)]);
  return isOlder(sentence, index) && 2 * telling.size <= index.documents.size;
}

function isNewDecision(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  return (
    (isDecided(sentence, index) || isResignation(sentence, index)) &&
    !isOfEarlier(sentence, index) &&
    !isLongAgo(sentence, index) &&
    !pointsBack(sentence, index)
  );
}

/** Points, where a document of its own counts three: the sentence that names the deal goes before any other report of it. */
const OF_DEAL = 8;
const IN_DEAL = 8;
/** What the last report tells of goes before what one more document told earlier; a deal for a day that is over after both. */
const LATEST = 4;
const PAST = 8;
const GONE = 8;
/** Points of what is told to come, before a mere wish. */
const TOLD_AHEAD = 3;

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
