import type { Fact } from '#src/schema/evidence.ts';
import deals from '../../../data/deal-words.json' with { type: 'json' };
import type { EvidenceIndex } from '../../evidence-index.ts';
import { charactersBefore, textOf, wordsBefore } from '../../sentences/words-at.ts';

/** True for a date that only tells which thing or person is meant: "the accord of 2019", "Tuesday's letter", "Quarn, elected in May,". */
export function tellsWhich(fact: Fact, index: EvidenceIndex): boolean {
  return [isOfThing, isOfNamed, isOfBirth, isOfPast, isOfPaper].some((is) => is(fact, index));
}

// "The accord of 2019", "a 2009 law", "from 2022 levels": the year tells which thing is meant, not when something was.
function isOfThing(fact: Fact, index: EvidenceIndex): boolean {
  const { document, text, end } = fact;
  const named = charactersBefore(fact, YEAR_WITHIN, index);
  if (/^\d/.test(text) && (NAMED_BY_DAY.test(named) || (/^\d{4}$/.test(text) && FROM_YEAR.test(named)))) return true;
  if (!/^\d{4}s?$/.test(text)) return false;
  const after = textOf(document, index).slice(end);
  const before = named.replace(/^.*[.,;:]/su, '');
  if (/\bsince\b/i.test(before) || (/ of $/.test(before) && !PART_OF.test(before))) return true;
  return OF_WHICH.test(before) && /^ \p{Ll}{3,}/u.test(after) && !GOES_ON.test(after.slice(0, GOES_ON_WITHIN));
}

// "Pledged her votes in Tuesday's debate", "no contract signed after 10 March counts": the day tells which is meant.
function isOfNamed(fact: Fact, index: EvidenceIndex): boolean {
  const before = charactersBefore(fact, NAMED_WITHIN, index);
  if (/^['’]s (?=\p{Ll})/u.test(textOf(fact.document, index).slice(fact.end)) && OF_ITS_DAY.test(before)) return true;
  return /\d/.test(fact.text) && DONE_AFTER.test(before);
}

// "A boy born in 2009 was hurt": how old somebody is.
function isOfBirth(fact: Fact, index: EvidenceIndex): boolean {
  return BORN.test(charactersBefore(fact, NAMED_WITHIN, index));
}

// "Quarn, who took over in March, rejected it": what somebody or something was before is told in passing.
function isOfPast(fact: Fact, index: EvidenceIndex): boolean {
  return IN_PASSING.test(wordsBefore(fact, index));
}

// "A letter with Tuesday's date on it": the day tells which paper it is.
function isOfPaper({ document, end }: Fact, index: EvidenceIndex): boolean {
  return OF_PAPER.test(textOf(document, index).slice(end, end + OF_PAPER_WITHIN));
}

/** "The ceasefire of 12 April", "its offer of 28 February". */
const NAMED_BY_DAY = new RegExp(`\\b(?:${deals.dated.join('|')}) of $`, 'i');
/** "A treaty from 1992". */
const FROM_YEAR =
  /\b(?:accord|agreement|deal|pact|treaty|convention|law|act|statute|constitution|ruling|decree|resolution|declaration|charter|map|study|report) from $/i;
const PART_OF =
  /\b(?:course|end|beginning|start|middle|half|quarter|months?|weeks?|spring|summer|autumn|fall|winter|rest) of $/i;
/** Where a noun follows. */
const OF_WHICH = /\b(?:a|an|the|its|their|his|her|our|this|that|from|to|on|under) $/i;
const GOES_ON = /^ (?:and|but|for|into|until|when|where|while|with|onwards?|after|before|over)\b/;
const OF_ITS_DAY = /\b(?:in|at|for|before|after|of|ahead of|during|from) $/i;
const DONE_AFTER =
  /\b(?:no|any|all|every|each|those|contracts|orders) (?:\p{L}+ )?\p{L}{2,}(?:ed|ld|ade|en|ught) (?:after|before) $/iu;
const BORN = /(?<!\b(?:was|were|is|are|been|be) )\bborn (?:in|on) $/i;
const IN_PASSING =
  /, (?:who (?:took (?:over|office)|became|succeeded|replaced|was (?:elected|appointed|named|sworn|re-elected|born))|(?:appointed|elected|re-elected|founded|sworn in|born|named|built))(?!\p{L})[^,;:.]*$|, (?:which|that|whom|who) [^,;:.]*\bhad \p{L}+[^,;:.]*$/u;
const OF_PAPER =
  /^['’]s (?:date|edition|issue|paper|newspaper|front page|letter|statement|release|circular|bulletin)\b/i;
// In characters before a date.
const NAMED_WITHIN = 40;
const YEAR_WITHIN = 60;
// In characters behind it.
const GOES_ON_WITHIN = 12;
const OF_PAPER_WITHIN = 20;
