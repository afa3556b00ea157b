import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { isSetDeadline } from '../figures/deadline.ts';
import { reportDay } from '../report-day.ts';
import { contentStems } from '../sentences/content-stems.ts';
import { looksAhead } from '../sentences/looks-ahead.ts';
import { shownWords } from '../sentences/shown-sentence.ts';
import { holdsPast } from './past-verb.ts';

/**
 * True for what an older report announces for a day that has come, where a report of the last day tells of it as done: "The
 * wells are to be sealed by 14 August", and on that day "the firm sealed both wells".
 */
export function isToldSince(sentence: EvidenceSentence, days: readonly string[], index: EvidenceIndex): boolean {
  const last = index.lastDay;
  const own = reportDay(sentence, index);
  if (last === null || own === null || own >= last || days.length === 0 || days.some((day) => day > last)) return false;
  // "Has until 14 August to seal them": "sealed them hours before the deadline".
  const isDeadline = isSetDeadline(sentence.id, index);
  const stems = stemsOf(`${shownWords(sentence, index)}${isDeadline ? ' deadline' : ''}`);
  const enough = Math.max(FEWEST, stems.size / (isDeadline ? A_QUARTER : A_THIRD));
  return latestTold(last, index).some((told) => sharedOf(stems, told) >= enough);
}

// What the reports of the last day tell as done, by the stems of their words.
function latestTold(last: string, index: EvidenceIndex): readonly ReadonlySet<string>[] {
  const known = found.get(index);
  if (known) return known;
  const told = [...index.sentences.values()].flatMap((one) => {
    if (index.headings.has(one.id) || reportDay(one, index) !== last) return [];
    const words = shownWords(one, index);
    return holdsPast(words) && !looksAhead(words) ? [stemsOf(words)] : [];
  });
  found.set(index, told);
  return told;
}

// "Are due to meet" is told as done by "after talks between the two".
function stemsOf(words: string): Set<string> {
  return contentStems(words.replaceAll(MEETING, 'meet'));
}

function sharedOf(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of first) if (second.has(stem)) shared += 1;
  return shared;
}

const MEETING = /\b(?:meets|meetings?|met|talks|negotiations|summit)\b/gi;
const found = new WeakMap<EvidenceIndex, readonly ReadonlySet<string>[]>();
/** One word may be shared by chance. */
const FEWEST = 2;
/** One word in so many has to be shared. */
const A_THIRD = 3;
/** The same of a deadline: whoever meets it, lets it pass or gives up says little of what it was for. */
const A_QUARTER = 4;
