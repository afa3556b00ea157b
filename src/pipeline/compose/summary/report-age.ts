import type { EvidenceSentence } from '#src/schema/evidence.ts';
import { DAY_IN_MS } from '../../wording/calendar.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { reportDay } from '../report-day.ts';

/** Days between a report and the last. */
export function ageOf(sentence: EvidenceSentence, index: EvidenceIndex): number {
  const published = reportDay(sentence, index);
  if (published === null || index.lastDay === null) return 0;
  return Math.max(0, (timeOf(index.lastDay) - timeOf(published)) / DAY_IN_MS);
}

/** True where a report is more than a day older than the last: what broke down then may have been mended. */
export function isOlder(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  return ageOf(sentence, index) > 1;
}

/** True for a report of the last day, where the documents are of several. */
export function isOfLastDay(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  return index.lastDay !== null && reportDay(sentence, index) === index.lastDay;
}

// "--06-04", of reports none of which states the year: of any.
function timeOf(day: string): number {
  return Date.parse(day.replace(/^-(?=-)/, '2024'));
}
