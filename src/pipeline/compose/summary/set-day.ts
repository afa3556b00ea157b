import type { EvidenceSentence, Fact } from '#src/schema/evidence.ts';
import units from '../../data/units.json' with { type: 'json' };
import type { EvidenceIndex } from '../evidence-index.ts';
import { isSetDeadline } from '../figures/deadline.ts';
import { reportDay } from '../report-day.ts';
import { looksAhead } from '../sentences/looks-ahead.ts';
import { shownWords } from '../sentences/shown-sentence.ts';
import { textOf } from '../sentences/words-at.ts';
import { isEventDate } from '../timeline/is-event-date.ts';
import { DAY, datesIn } from './dates-in.ts';
import { holdsPast } from './past-verb.ts';

/**
 * True where a sentence without a past verb gives a day after its report, "Lists close on 4 June", or where something is until a
 * meeting of such a day: "The ban, passed in May, stands until a hearing on 4 June".
 */
export function isDatedAhead(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const words = shownWords(sentence, index);
  // "Until" makes the day of what holds no event; that of the hearing is one.
  if (UNTIL_MEETING.test(words)) return isAfterReport(datesIn(sentence.id, index), sentence, index);
  // "A hearing has been set for 3 June": what is past is that it was set.
  return hasLaterDay(sentence, index) && (!holdsPast(words.replace(ARE_TO, '')) || SET_FOR.test(words));
}

/** True where what is agreed or held with another is for a day after its report: "agreed to hold talks on 3 June". */
export function isAgreedAhead(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  // "Acting as a mediator" is held with nobody on a day.
  const together = (index.actsIn.get(sentence.id) ?? []).some(
    ({ act, rule }) => act === 'AGREE' || (act === 'CONSULT' && !/^act =/.test(rule)),
  );
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

/** "Are scheduled to vote": no past. */
const ARE_TO = /\b(?:is|are) (?:planned|scheduled|slated|expected|supposed|pencilled in)\b/gi;
const SET_FOR = /\b(?:(?:has|have) been|was|were) (?:set|scheduled|fixed|called|arranged|listed) for\b/i;
const UNTIL_MEETING = new RegExp(
  `\\b(?:until|till|pending|ahead of|before) (?:the|an?|its|their) (?:\\p{L}+ ){0,3}(?:${[...units.meetings, 'vote', 'ballot', 'trial', 'election'].join('|')})\\b[^.,;]{0,30} (?:on|of) `,
  'iu',
);
const AHEAD = /\b(?:would|(?:was|were|is|are) (?:to|due))\b/i;
const SAID_ON = /\b(?:said|says|told|announced|reported)\b[^,;]{0,30}$/i;
