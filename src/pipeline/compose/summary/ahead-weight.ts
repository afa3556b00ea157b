import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { wordsAt } from '../sentences/words-at.ts';
import { STALE_DAYS } from './over.ts';
import { ageOf, isOfLastDay } from './report-age.ts';
import { isSet } from './set-day.ts';

/** What counts for a sentence on what comes next: a day that is set, the next talks, the last report; a blow that hangs on an "if" less. */
export function aheadWeight(sentence: EvidenceSentence, index: EvidenceIndex): number {
  const talks = (index.actsIn.get(sentence.id) ?? []).some(({ issue }) => issue === 'next-talks');
  const conditional = CONDITIONAL.test(wordsAt(sentence, index));
  return (
    (isSet(sentence, index) ? POINTS.set : 0) +
    (talks ? POINTS.talks : 0) +
    (isOfLastDay(sentence, index) ? POINTS.last : 0) -
    (conditional ? POINTS.conditional : 0) -
    staleness(sentence, index)
  );
}

// What an older report expects, without a day, may have come since: the likelier the older it is.
function staleness(sentence: EvidenceSentence, index: EvidenceIndex): number {
  return isSet(sentence, index) ? 0 : STALE * Math.min(STALE_DAYS, ageOf(sentence, index));
}

/** In points of a summary, where a document of its own counts three. */
const POINTS = { set: 4, talks: 2, last: 2, conditional: 3 };
/** A day counts as half of one more document that reports it. */
const STALE = 1.5;
const CONDITIONAL = /\b(?:if|unless|should the)\b/i;
