import type { EvidenceSentence } from '#src/schema/evidence.ts';
import { DAY_IN_MS } from '../../wording/calendar.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { deadlinesIn, lastDayOf } from '../figures/deadline.ts';
import { reportDay } from '../report-day.ts';
import { reportsOf } from '../reports.ts';
import { shownWords } from '../sentences/shown-sentence.ts';
import { wordsAt } from '../sentences/words-at.ts';
import { DAY, datesIn } from './dates-in.ts';
import { lastTold } from './last-told.ts';
import { holdsPast } from './past-verb.ts';
import { ageOf } from './report-age.ts';
import { isSet } from './set-day.ts';
import { isToldSince } from './told-since.ts';

/**
 * True where all that dates a sentence is a year before the reports; where none states a year, a bare one in which something
 * was: nobody gives this year's news so.
 */
export function isLongAgo(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const { id } = sentence;
  const first = index.firstYear;
  const dates = datesIn(id, index);
  if (first === null && dates.length > 0 && dates.every(({ text }) => /^(?:in )?\d{4}$/i.test(text)))
    return holdsPast(shownWords(sentence, index));
  const years = dates.map(({ value }) => String(value ?? '').slice(0, 4));
  return first !== null && years.length > 0 && years.every((year) => year !== '' && year < first);
}

/** True for what has been so for years: "The isle has been divided since 1974, when troops landed"; it is no news. */
export function isBackground(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  return BACKGROUND.test(shownWords(sentence, index)) && isLongAgo(sentence, index);
}

/** True for what came of another year's meeting: "Last year's session ended without agreement". */
export function isOfEarlier(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  return isLongAgo(sentence, index) || EARLIER.test(wordsAt(sentence, index));
}

/**
 * True where the last day that a sentence gives is over by the latest report: what was to come then has come, or not. Of a paper
 * without a day, the same report of one that has it tells.
 */
export function isOver(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  if (isOverByIts(sentence, index)) return true;
  return reportDay(sentence, index) === null && datedReports(sentence, index).some((one) => isOverByIts(one, index));
}

function datedReports({ id }: EvidenceSentence, index: EvidenceIndex): EvidenceSentence[] {
  const told = reportsOf(id, index).map((one) => index.sentences.get(one)!);
  return told.filter((one) => reportDay(one, index) !== null);
}

function isOverByIts(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  if (MISSED.test(shownWords(sentence, index))) return true;
  const { id } = sentence;
  const days = datesIn(id, index).flatMap((fact) => {
    const [day] = DAY.exec(String(fact.value ?? '')) ?? [];
    return day ?? (WEEK.test(fact.text) ? endOfWeek(reportDay(sentence, index), /^next/i.test(fact.text) ? 1 : 0) : []);
  });
  days.push(...deadlinesIn(id, index).flatMap((fact) => lastDayOf(fact, index) ?? []));
  const last = lastTold(index);
  if (last !== null && days.length > 0 && days.every((day) => day < last)) return true;
  return isToldSince(sentence, days, index);
}

/**
 * True for what a report expects, without a day, that is much older than the last, and so are all others of it: a week later
 * readers want to know what came of it.
 */
export function isStale(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const ages = datedReports(sentence, index).map((one) => ageOf(one, index));
  // What several expect is not so soon forgotten.
  const several = reportsOf(sentence.id, index).length > 1;
  if (ages.length === 0 || Math.min(...ages) < (several ? OLD_NEWS : STALE_DAYS) || isSet(sentence, index))
    return false;
  return !datesIn(sentence.id, index).some(({ value }) => String(value ?? '') >= (index.lastDay ?? ''));
}

// The last day of the week of a report, or of one so many weeks on: a week may begin on a Sunday.
function endOfWeek(day: string | null, on: number): string[] {
  if (day === null || day.startsWith('--')) return [];
  const monday = (new Date(day).getUTCDay() + 6) % 7;
  return [new Date(Date.parse(day) + (7 * on + (on > 0 ? 5 : 6) - monday) * DAY_IN_MS).toISOString().slice(0, 10)];
}

const WEEK = /^(?:next|this|later this) week$/i;
/** After so many days more make it no staler. */
export const STALE_DAYS = 5;
/** In days, of what several reports expect. */
const OLD_NEWS = 14;
/** "The two had been due to free 70", "was first to end on Friday, but was extended", "called off a ballot planned for 10 June": it came otherwise. */
const MISSED = new RegExp(
  [
    '\\bhad (?:been|originally been) (?:due|set|expected|planned|scheduled|meant|supposed)\\b',
    '\\b(?:was|were) (?:initially|originally|previously|at first) (?:due|set|expected|planned|scheduled|meant|supposed)\\b',
    '\\b(?:was|were) (?:due|set|expected|planned|scheduled|meant|supposed) to [^.;]{1,80}, but (?:was|were|has|have|had|did)\\b',
    '\\b(?:called off|cancell?ed|scrapped|dropped|averted|abandoned|suspended|shelved) (?:an?|the|its|their|his|her) [^.;]{1,60}\\b(?:due|set|expected|planned|scheduled|called)\\b',
  ].join('|'),
  'i',
);
const BACKGROUND =
  /^(?:in|since|back in) \d{4}\b|\b(?:has|have) (?:\p{L}+ ){0,3}(?:been|held|lived|stood|ruled)\b[^;]*\b(?:since|ever since)\b[^;]*\b\d{4}\b/iu;
const EARLIER = /^(?:\p{L}+ ){0,2}(?:last year(?:['’]s)?|(?:\p{L}+|\d+) years (?:ago|earlier))(?!\p{L})/iu;
