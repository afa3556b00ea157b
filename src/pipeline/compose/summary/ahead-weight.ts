import type { EvidenceSentence, Fact } from '#src/schema/evidence.ts';
import next from '../../data/next-words.json' with { type: 'json' };
import units from '../../data/units.json' with { type: 'json' };
import { DAY_IN_MS } from '../../wording/calendar.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { deadlinesIn, isSetDeadline, lastDayOf } from '../figures/deadline.ts';
import { reportDay } from '../report-day.ts';
import { reportsOf } from '../reports.ts';
import { looksAhead } from '../sentences/looks-ahead.ts';
import { shownWords } from '../sentences/shown-sentence.ts';
import { textOf, wordsAt } from '../sentences/words-at.ts';
import { isEventDate } from '../timeline/is-event-date.ts';
import { holdsPast } from './past-verb.ts';
import { isToldSince } from './told-since.ts';

/** What counts for a sentence on what comes next: a day that is set, the next talks; a blow that hangs on an "if" less. */
export function aheadWeight(sentence: EvidenceSentence, index: EvidenceIndex): number {
  const talks = (index.actsIn.get(sentence.id) ?? []).some(({ issue }) => issue === 'next-talks');
  const conditional = CONDITIONAL.test(wordsAt(sentence, index));
  return (
    (isSet(sentence, index) ? POINTS.set : 0) +
    (talks ? POINTS.talks : 0) -
    (conditional ? POINTS.conditional : 0) -
    staleness(sentence, index)
  );
}

// What an older report expects, without a day, may have come since: the likelier the older it is.
function staleness(sentence: EvidenceSentence, index: EvidenceIndex): number {
  return isSet(sentence, index) ? 0 : STALE * Math.min(STALE_DAYS, ageOf(sentence, index));
}

// Days between a report and the last.
function ageOf(sentence: EvidenceSentence, index: EvidenceIndex): number {
  const published = reportDay(sentence, index);
  if (published === null || index.lastDay === null) return 0;
  return Math.max(0, (timeOf(index.lastDay) - timeOf(published)) / DAY_IN_MS);
}

// "--06-04", of reports none of which states the year: of any.
function timeOf(day: string): number {
  return Date.parse(day.replace(/^-(?=-)/, '2024'));
}

/** True where a report is more than a day older than the last: what broke down then may have been mended. */
export function isOlder(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  return ageOf(sentence, index) > 1;
}

/** True for a report of the last day, where the documents are of several. */
export function isOfLastDay(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  return index.lastDay !== null && reportDay(sentence, index) === index.lastDay;
}

/** True for what an offer or a draft would bring if it were taken: "Under the new offer, wages would rise on 1 April". */
export function isOfferedOnly(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  return OFFERED.test(shownWords(sentence, index));
}

/**
 * True where a sentence without a past verb gives a day after its report, "Lists close on 4 June", or where something is until a
 * meeting of such a day: "The ban, passed in May, stands until a hearing on 4 June".
 */
export function isDatedAhead(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const words = shownWords(sentence, index);
  // "Until" makes the day of what holds no event; that of the hearing is one.
  if (UNTIL_MEETING.test(words)) return isAfterReport(datesIn(sentence.id, index), sentence, index);
  // "A hearing has been set for 3 June": what is past is that it was set.
  return hasLaterDay(sentence, index) && (!holdsPast(words) || SET_FOR.test(words));
}

/**
 * True where somebody only says what they mean or think to do, what will not be, what it would lead to, or that it is not
 * so: no event is to be expected of it.
 */
export function isOnlyMeant(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const text = shownWords(sentence, index);
  const real = text.replaceAll(UNREAL, '').replace(DENIED, '');
  if (real !== text && !looksAhead(real)) return true;
  // "Fear that it could", "I'd offer one winter", "I invited her this morning".
  if (UNSURE.test(text) || (OF_OWN.test(text) && !isAgreedAhead(sentence, index))) return true;
  const meant = PERSONAL.test(text) || UNDONE.test(text) || LEADING_TO.test(text);
  return NOBODY.test(text) || (meant && !isSet(sentence, index));
}

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

/** True for what came of another year's meeting: "Last year's session ended without agreement". */
export function isOfEarlier(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  return isLongAgo(sentence, index) || EARLIER.test(wordsAt(sentence, index));
}

/** True where the last day that a sentence gives is over by the latest report: what was to come then has come, or not. */
export function isOver(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  if (MISSED.test(shownWords(sentence, index))) return true;
  const { id } = sentence;
  const days = datesIn(id, index).flatMap((fact) => {
    const [day] = DAY.exec(String(fact.value ?? '')) ?? [];
    return day ?? (/^next week$/i.test(fact.text) ? endOfNextWeek(reportDay(sentence, index)) : []);
  });
  days.push(...deadlinesIn(id, index).flatMap((fact) => lastDayOf(fact, index) ?? []));
  if (index.lastDay !== null && days.length > 0 && days.every((day) => day < index.lastDay!)) return true;
  return isToldSince(sentence, days, index);
}

/**
 * True for what only one report expects, without a day, that is much older than the last: a week later readers want to know
 * what came of it.
 */
export function isStale(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  if (ageOf(sentence, index) < STALE_DAYS || isSet(sentence, index) || reportsOf(sentence.id, index).length > 1)
    return false;
  return !datesIn(sentence.id, index).some(({ value }) => String(value ?? '') >= (index.lastDay ?? ''));
}

// The Saturday of the week behind the day of a report.
function endOfNextWeek(day: string | null): string[] {
  if (day === null || day.startsWith('--')) return [];
  const monday = (new Date(day).getUTCDay() + 6) % 7;
  return [new Date(Date.parse(day) + (12 - monday) * DAY_IN_MS).toISOString().slice(0, 10)];
}

/** True where what is agreed or held with another is for a day after its report: "agreed to hold talks on 3 June". */
export function isAgreedAhead(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const together = (index.actsIn.get(sentence.id) ?? []).some(({ act }) => act === 'AGREE' || act === 'CONSULT');
  if (!together) return false;
  return hasLaterDay(sentence, index);
}

/** True where a day is set for what is to come: "will open on Friday"; not the day on which it was said. */
export function isSet(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  if (isAgreedAhead(sentence, index) || isSetDeadline(sentence.id, index)) return true;
  const text = textOf(sentence.document, index);
  return datesIn(sentence.id, index).some(({ start }) => {
    const before = text.slice(sentence.start, start);
    return (looksAhead(before) || AHEAD.test(before)) && !SAID_ON.test(before);
  });
}

// Whether one of its days is after its report's; of a report without a day, after the last of all.
function hasLaterDay(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const told = datesIn(sentence.id, index).filter((fact) => isEventDate(fact, index));
  return isAfterReport(told, sentence, index);
}

function isAfterReport(told: readonly Fact[], sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const published = reportDay(sentence, index) ?? index.lastDay;
  const days = told.flatMap(({ value }) => DAY.exec(String(value ?? '')) ?? []);
  return published !== null && days.some((day) => day > published);
}

function datesIn(sentence: string, index: EvidenceIndex): readonly Fact[] {
  return (index.factsIn.get(sentence) ?? []).filter(({ kind }) => kind === 'date');
}

/** With its year or, where no report states one, without; of a month alone that. */
const DAY = /^(?:\d{4}|-)-\d\d(?:-\d\d)?/;
/** In points of a summary, where a document of its own counts three. */
const POINTS = { set: 4, talks: 2, conditional: 3 };
/** A day counts as half of one more document that reports it. */
const STALE = 1.5;
/** After so many days more make it no staler. */
const STALE_DAYS = 5;
/** "The two had been due to free 70", "called off a ballot planned for 10 June": it came otherwise. */
const MISSED = new RegExp(
  [
    '\\bhad (?:been|originally been) (?:due|set|expected|planned|scheduled|meant|supposed)\\b',
    '\\b(?:called off|cancell?ed|scrapped|dropped|averted|abandoned|suspended|shelved) (?:an?|the|its|their|his|her) [^.;]{1,60}\\b(?:due|set|expected|planned|scheduled|called)\\b',
  ].join('|'),
  'i',
);
const SET_FOR = /\b(?:(?:has|have) been|was|were) (?:set|scheduled|fixed|called|arranged|listed) for\b/i;
const UNTIL_MEETING = new RegExp(
  `\\b(?:until|till|pending|ahead of|before) (?:the|an?|its|their) (?:\\p{L}+ ){0,3}(?:${[...units.meetings, 'vote', 'ballot', 'trial', 'election'].join('|')})\\b[^.,;]{0,30} (?:on|of) `,
  'iu',
);
const OFFERED =
  /^(?:under|according to|in) (?:the|this|that|its|their|his|her|an?) (?:[\p{L}’'-]+ ){0,3}(?:offer|proposal|plan|draft|bill|compromise|blueprint|scheme)\b[^;]*\b(?:would|could)\b/iu;
const EARLIER = /^(?:\p{L}+ ){0,2}(?:last year(?:['’]s)?|(?:\p{L}+|\d+) years (?:ago|earlier))(?!\p{L})/iu;
const AHEAD = /\b(?:would|(?:was|were|is|are) (?:to|due))\b/i;
const SAID_ON = /\b(?:said|says|told|announced|reported)\b[^,;]{0,30}$/i;
/** "I will not", "This one I would let in", "you'll be asking them to leave". */
const PERSONAL = /\b(?:(?:I|we)(?: will|['’]ll| shall| would|['’]d)|you(?: will|['’]ll))\b/i;
const UNDONE =
  /\b(?:(?:will|would|shall) (?:not|never|have (?:none|no part))|never (?:will|would)|won['’]t|still stands?|(?:is|was) not (?:for|up to) (?:the )?\w+ to)\b/i;
/** What is feared or hoped to come of a thing is no event: "the duty will push up prices", "it would create 300 jobs". */
const LEADING_TO = new RegExp(`\\b(?:will|would) (?:\\p{L}+ly )?(?:${next.effects.join('|')})\\b`, 'iu');
/** "Denied that it would close the mine", "refutes reports that it will". */
const DENIED = new RegExp(`\\b(?:${next.denying.join('|')}) .*$`, 'is');
/** "Would have gone ahead": what did not come; "you will have heard": what has come. */
const UNREAL =
  /\b(?:(?:would|could|might|should) have (?:been )?|(?:you will(?: \p{L}+){0,3}|will (?:by now|already|no doubt)) have (?!to\b|an?\b|the\b|no\b))\p{L}+/giu;
const UNSURE = new RegExp(
  `\\b(?:${[
    // "Fears that it could", "hints at"
    'fear(?:s|ed)? (?:that )?(?:the|it|a|an|this|they)',
    'doubts? (?:it|that|whether)',
    'hints? (?:that|at)',
    'whether\\b[^.]*\\bcould',
    // "Did not think", "cannot tell"
    "(?:do not|don['’]t|did not|didn['’]t) (?:think|believe|expect|suppose)",
    'I (?:told|asked|said)',
    "(?:can(?:not|['’]t)|could(?: not|n['’]t)) (?:tell|say|promise|know)",
  ].join('|')})\\b`,
  'i',
);
const OF_OWN = /^["“‘'(]*(?:I|we)(?:['’]d| would| did| \p{L}+ed)(?!\p{L})/iu;
const NOBODY = /\b(?:nobody(?: \p{L}+)?|no(?: \p{L}+){1,2}) (?:will|would)\b/iu;
const CONDITIONAL = /\b(?:if|unless|should the)\b/i;
