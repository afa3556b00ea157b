import type { Fact } from '#src/schema/evidence.ts';
import deals from '../../data/deal-words.json' with { type: 'json' };
import { lostWords } from '../../wording/lost-words.ts';
import { isHead } from '../../wording/stated-day.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { reportDay } from '../report-day.ts';
import { wordCount } from '../sentences/read-text.ts';

/**
 * False for a date on which nothing is told to happen: a paper's own at its head, the year that tells one thing from
 * another, what something asked for is reckoned from, what would be or should have been.
 */
export function isEventDate(fact: Fact, index: EvidenceIndex): boolean {
  return !(
    isWholeYear(fact) ||
    isOfThing(fact, index) ||
    isSince(fact, index) ||
    isOpenStart(fact, index) ||
    isRecurring(fact, index) ||
    isLimit(fact, index) ||
    isYearAhead(fact, index) ||
    isToThisDay(fact, index) ||
    isOfNamed(fact, index) ||
    isSupposed(fact, index) ||
    isOfPast(fact, index) ||
    isOfPaper(fact, index) ||
    isDenied(fact, index) ||
    isWished(fact, index) ||
    isYearOfCannot(fact, index) ||
    ABOUT.test(wordsOf(fact.sentence, index)) ||
    isHead(wordsOf(fact.sentence, index))
  );
}

// "A rise of 9 percent this year", "drained its lakes a century ago": no event of a day.
function isWholeYear({ text }: Fact): boolean {
  return !/\d/.test(text) && /\b(?:years?|decades?|century|centuries|generations?)\b/i.test(text);
}

// "For the first time since March" dates what went before, not what is told.
function isSince({ document, start }: Fact, index: EvidenceIndex): boolean {
  const text = index.documents.get(document)?.text ?? '';
  return /\bsince\s+$/i.test(text.slice(Math.max(0, start - SINCE_WITHIN), start));
}

// "Quarn, who took over in March, rejected it": what somebody or something was before is told in passing.
function isOfPast({ document, sentence, start }: Fact, index: EvidenceIndex): boolean {
  const from = index.sentences.get(sentence)?.start ?? start;
  return IN_PASSING.test(index.documents.get(document)?.text.slice(from, start) ?? '');
}

// "A letter with Tuesday's date on it": the day tells which paper it is.
function isOfPaper({ document, end }: Fact, index: EvidenceIndex): boolean {
  return OF_PAPER.test(index.documents.get(document)?.text.slice(end, end + OF_PAPER_WITHIN) ?? '');
}

// "Not today, said Lind.", "Fever doesn't wait for tomorrow.": nothing happens on a day of which a few words deny it.
function isDenied({ document, sentence, text, start }: Fact, index: EvidenceIndex): boolean {
  if (!NEAR_DAY.test(text) || wordCount(wordsOf(sentence, index)) > FEW_WORDS) return false;
  const from = index.sentences.get(sentence)?.start ?? start;
  const before = index.documents.get(document)?.text.slice(from, start) ?? '';
  return DENYING.test(before);
}

// "She should be let in today": of a wish nothing happened yet.
function isWished({ document, sentence, text, start }: Fact, index: EvidenceIndex): boolean {
  if (!/^(?:today|tonight|now)$/i.test(text)) return false;
  const from = index.sentences.get(sentence)?.start ?? start;
  return /\bshould (?:be|have)\b[^.;]*$/i.test(index.documents.get(document)?.text.slice(from, start) ?? '');
}

// "A list of donors cannot be frozen in 1992": what may not be happens in no year.
function isYearOfCannot({ document, sentence, text, start }: Fact, index: EvidenceIndex): boolean {
  if (!/^\d{4}$/.test(text) || index.firstYear === null || text >= index.firstYear) return false;
  const from = index.sentences.get(sentence)?.start ?? start;
  const before = index.documents.get(document)?.text.slice(from, start) ?? '';
  return /\b(?:can(?:not|['’]t| not)|must|should|could)\b(?! have\b)[^.,;]*$/i.test(before);
}

// "The accord of 2019", "a 2009 law", "from 2022 levels": the year tells which thing is meant, not when something was.
function isOfThing({ document, text, start, end }: Fact, index: EvidenceIndex): boolean {
  const named = index.documents.get(document)?.text.slice(Math.max(0, start - YEAR_WITHIN), start) ?? '';
  if (/^\d/.test(text) && (NAMED_BY_DAY.test(named) || (/^\d{4}$/.test(text) && FROM_YEAR.test(named)))) return true;
  if (!/^\d{4}s?$/.test(text)) return false;
  const whole = index.documents.get(document)?.text ?? '';
  const before = whole.slice(Math.max(0, start - YEAR_WITHIN), start).replace(/^.*[.,;:]/su, '');
  if (/\bsince\b/i.test(before) || (/ of $/.test(before) && !PART_OF.test(before))) return true;
  return OF_WHICH.test(before) && /^ \p{Ll}{3,}/u.test(whole.slice(end)) && !GOES_ON.test(whole.slice(end, end + 12));
}

// "A rise of 9 percent from January": when something asked for is to begin, and no more is known of the day.
function isOpenStart({ document, value, start }: Fact, index: EvidenceIndex): boolean {
  const before = index.documents.get(document)?.text.slice(Math.max(0, start - STARTS_WITHIN), start) ?? '';
  return typeof value !== 'string' && RISING_FROM.test(before);
}

// "Every Wednesday", "in July since 2016", "between May and September": as often as it comes.
function isRecurring(fact: Fact, index: EvidenceIndex): boolean {
  const { document, value, start, end } = fact;
  const text = index.documents.get(document)?.text ?? '';
  if (/\b(?:every|each) (?:\p{L}+ )?$/iu.test(text.slice(Math.max(0, start - EVERY_WITHIN), start))) return true;
  if (/^\p{L}+days$/iu.test(fact.text) || HABITUAL.test(text.slice(Math.max(0, start - EVERY_WITHIN), start)))
    return true;
  if (/^ since (?:the |\d{4})/.test(text.slice(end, end + EVERY_WITHIN))) return true;
  const between = /\b(?:between|from) \p{Lu}\p{Ll}+ (?:and|to) $/u;
  return typeof value !== 'string' && between.test(text.slice(Math.max(0, start - BETWEEN_WITHIN), start));
}

// "No driver will be sent home before 2036", "a pledge that runs until 2028": how far a promise reaches is no event of that
// year; nor is what it is measured against, "lower than in 2015".
function isLimit({ document, text, start }: Fact, index: EvidenceIndex): boolean {
  if (!/^\d{4}$/.test(text)) return false;
  const before = index.documents.get(document)?.text.slice(Math.max(0, start - SINCE_WITHIN), start) ?? '';
  return /\b(?:before|until|till|beyond|by|than(?: in)?)\s+$/i.test(before);
}

// "The licence for 2032", "wants $300 billion a year from 2032": how far a plan reaches, where nothing is told to be then; "the
// plant will close in 2032" is.
function isYearAhead({ document, sentence, text, start }: Fact, index: EvidenceIndex): boolean {
  if (!/^\d{4}$/.test(text)) return false;
  const [last] = /^\d{4}/.exec(index.lastDay ?? reportDay({ document }, index) ?? '') ?? [];
  if (last === undefined || text <= last) return false;
  const from = index.sentences.get(sentence)?.start ?? start;
  const before = index.documents.get(document)?.text.slice(from, start) ?? '';
  return !TO_BE.test(before) && (Number(text) > Number(last) + 1 || REACHING.test(before));
}

// "The wages they have today", "a third of what it is today": how things stand, on no day.
function isToThisDay({ document, text, start, end }: Fact, index: EvidenceIndex): boolean {
  if (!/^today$/i.test(text)) return false;
  const whole = index.documents.get(document)?.text ?? '';
  return (
    STANDING.test(whole.slice(Math.max(0, start - STANDING_WITHIN), start)) &&
    /^["”’']?(?:[.,;:!?)]|$)/.test(whole.slice(end))
  );
}

// "Pledged her votes in Tuesday's debate", "no contract signed after 10 March counts": the day tells which is meant.
function isOfNamed({ document, text, start, end }: Fact, index: EvidenceIndex): boolean {
  const whole = index.documents.get(document)?.text ?? '';
  const before = whole.slice(Math.max(0, start - STANDING_WITHIN), start);
  if (/^['’]s (?=\p{Ll})/u.test(whole.slice(end, end + 6)) && OF_ITS_DAY.test(before)) return true;
  return /\d/.test(text) && DONE_AFTER.test(before);
}

function wordsOf(id: string, index: EvidenceIndex): string {
  const sentence = index.sentences.get(id);
  return sentence ? (index.documents.get(sentence.document)?.text.slice(sentence.start, sentence.end) ?? '') : '';
}

// What would be tomorrow if something else were, is no event.
function isSupposed(fact: Fact, index: EvidenceIndex): boolean {
  const sentence = index.sentences.get(fact.sentence);
  const text = index.documents.get(fact.document)?.text ?? '';
  const lost = sentence ? lostWords(text, sentence, [fact]) : [];
  return lost.some(
    ({ start, end }) => SUPPOSING.test(text.slice(start, end)) || UNREAL.test(text.slice(start, end + UNREAL_WITHIN)),
  );
}

const STANDING =
  /\b(?:what|than|as|that|which|wages?|prices?|pay|terms) (?:(?:it|they|we|he|she|you|there) )?(?:is|are|have|has|be|earn|pay|stands?) $/i;
/** In characters before a date. */
const STANDING_WITHIN = 40;
const OF_ITS_DAY = /\b(?:in|at|for|before|after|of|ahead of|during|from) $/i;
const DONE_AFTER =
  /\b(?:no|any|all|every|each|those|contracts|orders) (?:\p{L}+ )?\p{L}{2,}(?:ed|ld|ade|en|ught) (?:after|before) $/iu;
const TO_BE = /\b(?:will|shall|must|(?:is|are) (?:due )?to)\b[^;:]*\b(?:in|from) $/i;
const REACHING = /\b(?:for|from|to) $/i;
const OF_PAPER =
  /^['’]s (?:date|edition|issue|paper|newspaper|front page|letter|statement|release|circular|bulletin)\b/i;
/** In characters behind a date. */
const OF_PAPER_WITHIN = 20;
const NEAR_DAY = /^(?:today|tomorrow|tonight|yesterday)$/i;
const DENYING = /\b(?:not|no|nobody|nothing|never|none|no one)\b|n['’]t\b/i;
/** In words: in a longer sentence "not" may be of something else. */
const FEW_WORDS = 10;
/** "About Norwind: The company carried 2,000 boats in 2026." stands below every release. */
const ABOUT = /^About (?:the )?\p{Lu}[^:.]{0,60}: /u;
/** "He said they would meet on Friday" is none of it. */
const SUPPOSING = /^(?:if|unless|provided|could|may|might)$/i;
/** "It should have come a month ago" did not. */
const UNREAL =
  /^(?:should|would|could|might) (?:not )?have (?:been|come|gone|done|made|met|left|begun|\p{L}{3,}ed|\p{L}+(?:ught|elt|ept|ent|old|aid|iven|aken))\b/iu;
/** In characters, from the verb on. */
const UNREAL_WITHIN = 24;
/** Before a year that tells which thing is meant, where a noun follows. */
const OF_WHICH = /\b(?:a|an|the|its|their|his|her|our|this|that|from|to|on|under) $/i;
const GOES_ON = /^ (?:and|but|for|into|until|when|where|while|with|onwards?|after|before|over)\b/;
const PART_OF =
  /\b(?:course|end|beginning|start|middle|half|quarter|months?|weeks?|spring|summer|autumn|fall|winter|rest) of $/i;
const IN_PASSING =
  /, (?:who (?:took (?:over|office)|became|succeeded|replaced|was (?:elected|appointed|named|sworn|re-elected|born))|(?:appointed|elected|re-elected|founded|sworn in|born|named|built))(?!\p{L})[^,;:.]*$|, (?:which|that|whom|who) [^,;:.]*\bhad \p{L}+[^,;:.]*$/u;
/** "The ceasefire of 12 April", "its offer of 28 February": the day tells which one is meant. */
const NAMED_BY_DAY = new RegExp(`\\b(?:${deals.dated.join('|')}) of $`, 'i');
/** "A treaty from 1992". */
const FROM_YEAR =
  /\b(?:accord|agreement|deal|pact|treaty|convention|law|act|statute|constitution|ruling|decree|resolution|declaration|charter|map|study|report) from $/i;
/** "On a normal Tuesday", "most Fridays". */
const HABITUAL = /\b(?:an?|any|most|some|normal|ordinary|usual|typical) (?:normal |ordinary |usual |typical )?$/i;
/** In characters, before a day that only says which thing is meant. */
const YEAR_WITHIN = 60;
const RISING_FROM =
  /(?:%|\b(?:per ?cent|rises?|raises?|increases?|claims?|pay|wages?))[^.,;:]{0,25}\b(?:from|backdated to|retroactive to|as of) $/i;
/** In characters, before a day from which something is asked for. */
const STARTS_WITHIN = 60;
/** In characters, beside a date: "on every |", "| since the". */
const EVERY_WITHIN = 16;
/** In characters, between two days of one span. */
const BETWEEN_WITHIN = 30;
/** Characters before a date in which the word stands. */
const SINCE_WITHIN = 12;
