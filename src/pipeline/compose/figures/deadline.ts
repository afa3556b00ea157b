import type { Fact, Span } from '#src/schema/evidence.ts';
import deadlines from '../../data/deadline-words.json' with { type: 'json' };
import { DAY_IN_MS } from '../../wording/calendar.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { reportDay } from '../report-day.ts';
import { textOf, wordsAt, wordsBefore } from '../sentences/words-at.ts';

/**
 * True for a time by which something is to be done: "within 14 days", "by Friday", "has until the end of the month to answer",
 * "gave it ten days to report". "Most were found within hours" and "it is closed until Monday" set none.
 */
export function isDeadline(fact: Fact, index: EvidenceIndex): boolean {
  if (fact.kind !== 'duration' && fact.kind !== 'date') return false;
  const { document, start, end } = index.sentences.get(fact.sentence) ?? fact;
  const text = textOf(document, index);
  const [before, after] = [text.slice(start, fact.start), text.slice(fact.end, end)];
  // "Had met up to last week to narrow the gap": it is over.
  if (OVER.test(text.slice(fact.start, fact.end))) return false;
  if (GIVEN.test(before) && TO_DO.test(after)) return true;
  if (!(fact.kind === 'date' ? BY : WITHIN).test(before)) return false;
  return TO_BE_DONE.test(before) || (AT_HEAD.test(before) && TO_BE_DONE.test(after));
}

/** With the word that tells that it is one: "within 14 days". */
export function deadlineSpan(fact: Fact, index: EvidenceIndex): Span {
  const [limit = ''] = LIMIT.exec(wordsBefore(fact, index)) ?? [];
  return { start: fact.start - limit.length, end: fact.end };
}

/** The deadlines that a sentence tells of. */
export function deadlinesIn(sentence: string, index: EvidenceIndex): readonly Fact[] {
  return (index.factsIn.get(sentence) ?? []).filter((fact) => isDeadline(fact, index));
}

/** The last day of one told in days of a document that states its day: "within 14 days"; null of any other. */
export function lastDayOf(fact: Fact, index: EvidenceIndex): string | null {
  const day = reportDay(fact, index);
  const days = DAYS_OF[fact.unit ?? ''];
  if (fact.kind !== 'duration' || day === null || day.startsWith('--') || days === undefined) return null;
  if (typeof fact.value !== 'number') return null;
  return new Date(Date.parse(day) + Math.ceil(fact.value * days) * DAY_IN_MS).toISOString().slice(0, 10);
}

/** True where a deadline is set and not only asked for, and runs from a day: "within three days of the signing" may never begin. */
export function isSetDeadline(sentence: string, index: EvidenceIndex): boolean {
  const own = index.sentences.get(sentence);
  if (own === undefined || WISHED.test(wordsAt(own, index))) return false;
  const text = textOf(own.document, index);
  return deadlinesIn(sentence, index).some(({ end }) => !OF_EVENT.test(text.slice(end, own.end)));
}

const DAYS_OF: Readonly<Record<string, number>> = { hours: 1 / 24, days: 1, weeks: 7, months: 31 };
const GIVEN =
  /\b(?:has|have|had|gets?|got|gave|gives?|given|giving|granted|grants|allow(?:s|ed)?)\b[^,;:.“”"]{0,60} $/i;
const OVER = /^(?:the )?(?:last|previous|past) (?:week|month|year|night|\p{L}+day)s?$|^yesterday$/iu;
const TO_DO = /^ (?:in which )?to \p{L}/u;
const WITHIN =
  /\b(?:within|inside|(?:due|expected|scheduled) in|in (?:no more|less) than|in at most)(?: the (?:next|coming))? $/i;
const BY = /\b(?:by|before|(?:no|not) later than|until no later than)(?: the)? $/i;
const LIMIT =
  /\b(?:within|inside|by|before|until|(?:no|not) later than|in (?:no more|less) than|in)(?: the| next| coming)* $/i;
const AT_HEAD = /^\W*(?:within|by|before|no later than)(?: the)?(?: next| coming)? $/i;
/** "Will be surprised that it was broken within days" sets none. */
const TO_BE_DONE = new RegExp(`\\b(?:${deadlines.toBeDone.join('|')})\\b(?:(?!\\b(?:was|were|had)\\b)[^;])*$`, 'i');
const OF_EVENT = /^ (?:of|after|from|following) /;
/** "We need them within two weeks": who only wishes it sets no time. */
const WISHED = new RegExp(`\\b(?:${deadlines.wished.join('|')})\\b`, 'i');
