import type { Fact } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../../evidence-index.ts';
import { reportDay } from '../../report-day.ts';
import { charactersBefore, textOf, wordsBefore } from '../../sentences/words-at.ts';

/** True for a date that is an end of a stretch of time, or the whole of it, or comes again and again: nothing is told to happen on it. */
export function isOfStretch(fact: Fact, index: EvidenceIndex): boolean {
  return (
    isWholeYear(fact) ||
    isSince(fact, index) ||
    isOpenStart(fact, index) ||
    isRecurring(fact, index) ||
    isLimit(fact, index) ||
    isYearAhead(fact, index) ||
    isToThisDay(fact, index)
  );
}

// "A rise of 9 percent this year", "drained its lakes a century ago": no event of a day.
function isWholeYear({ text }: Fact): boolean {
  return !/\d/.test(text) && /\b(?:years?|decades?|century|centuries|generations?)\b/i.test(text);
}

// "For the first time since March" dates what went before, not what is told.
function isSince(fact: Fact, index: EvidenceIndex): boolean {
  return /\bsince\s+$/i.test(charactersBefore(fact, SINCE_WITHIN, index));
}

// "A rise of 9 percent from January": when something asked for is to begin, and no more is known of the day.
function isOpenStart(fact: Fact, index: EvidenceIndex): boolean {
  return typeof fact.value !== 'string' && RISING_FROM.test(charactersBefore(fact, STARTS_WITHIN, index));
}

// "Every Wednesday", "in July since 2016", "between May and September": as often as it comes.
function isRecurring(fact: Fact, index: EvidenceIndex): boolean {
  const { document, text, value, end } = fact;
  const before = charactersBefore(fact, EVERY_WITHIN, index);
  if (/\b(?:every|each) (?:\p{L}+ )?$/iu.test(before)) return true;
  if (/^\p{L}+days$/iu.test(text) || HABITUAL.test(before)) return true;
  if (/^ since (?:the |\d{4})/.test(textOf(document, index).slice(end, end + EVERY_WITHIN))) return true;
  const between = /\b(?:between|from) \p{Lu}\p{Ll}+ (?:and|to) $/u;
  return typeof value !== 'string' && between.test(charactersBefore(fact, BETWEEN_WITHIN, index));
}

// "No driver will be sent home before 2036", "a pledge that runs until 2028": how far a promise reaches is no event of that
// year; nor is what it is measured against, "lower than in 2015".
function isLimit(fact: Fact, index: EvidenceIndex): boolean {
  if (!/^\d{4}$/.test(fact.text)) return false;
  return /\b(?:before|until|till|beyond|by|than(?: in)?)\s+$/i.test(charactersBefore(fact, SINCE_WITHIN, index));
}

// "The licence for 2032", "wants $300 billion a year from 2032": how far a plan reaches, where nothing is told to be then; "the
// plant will close in 2032" is.
function isYearAhead(fact: Fact, index: EvidenceIndex): boolean {
  const { document, text } = fact;
  if (!/^\d{4}$/.test(text)) return false;
  const [last] = /^\d{4}/.exec(index.lastDay ?? reportDay({ document }, index) ?? '') ?? [];
  if (last === undefined || text <= last) return false;
  const before = wordsBefore(fact, index);
  return !TO_BE.test(before) && (Number(text) > Number(last) + 1 || REACHING.test(before));
}

// "The wages they have today", "a third of what it is today": how things stand, on no day.
function isToThisDay(fact: Fact, index: EvidenceIndex): boolean {
  if (!/^today$/i.test(fact.text)) return false;
  const after = textOf(fact.document, index).slice(fact.end);
  return STANDING.test(charactersBefore(fact, STANDING_WITHIN, index)) && /^["”’']?(?:[.,;:!?)]|$)/.test(after);
}

/** "On a normal Tuesday", "most Fridays". */
const HABITUAL = /\b(?:an?|any|most|some|normal|ordinary|usual|typical) (?:normal |ordinary |usual |typical )?$/i;
const RISING_FROM =
  /(?:%|\b(?:per ?cent|rises?|raises?|increases?|claims?|pay|wages?))[^.,;:]{0,25}\b(?:from|backdated to|retroactive to|as of) $/i;
const STANDING =
  /\b(?:what|than|as|that|which|wages?|prices?|pay|terms) (?:(?:it|they|we|he|she|you|there) )?(?:is|are|have|has|be|earn|pay|stands?) $/i;
const TO_BE = /\b(?:will|shall|must|(?:is|are) (?:due )?to)\b[^;:]*\b(?:in|from) $/i;
const REACHING = /\b(?:for|from|to) $/i;
// In characters before a date, or behind it.
const SINCE_WITHIN = 12;
/** "On every |", "| since the". */
const EVERY_WITHIN = 16;
const BETWEEN_WITHIN = 30;
const STANDING_WITHIN = 40;
/** To what is asked for from that day on. */
const STARTS_WITHIN = 60;
