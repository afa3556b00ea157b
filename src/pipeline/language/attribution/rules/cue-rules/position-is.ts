import data from '../../../../data/reporting.json' with { type: 'json' };
import { isCalendarName } from '../../../../wording/calendar.ts';
import { contentEnd } from '../../contents/content-end.ts';
import { HELD } from '../../lists.ts';
import { isReportingNoun } from '../../model/token-codes.ts';
import { phraseEndingAt } from '../../noun-phrases/phrase-ending.ts';
import { subjectAfter } from '../../noun-phrases/subject-after.ts';
import { type Reading, sentenceAround, type TokenRange } from '../../reading.ts';
import type { Found } from '../found.ts';
import { isOwner } from '../owners.ts';

/** What somebody wants done. */
const WILLING: ReadonlySet<string> = new Set([...data.willing, 'advice', 'message', 'position', 'stance', 'line']);
const BEING = /^(?:is|was|are|were|be|been|remains?|remained)$/;
const BETWEEN = /^(?:has|have|had|always|long|still|now|also|simply|not|just)$/;

/** "Norland's position is that …", "the view of the union has long been that …": what somebody's noun of holding or saying is said to be. */
export function positionIs(reading: Reading, at: number): Found | null {
  const { tokens } = reading;
  if (tokens[at]!.pos !== 'NOUN' || !isHeld(reading, at)) return null;
  const holder = holderBehind(reading, at);
  const speaker = holder ?? ownerBefore(reading, at);
  const willing = WILLING.has(tokens[at]!.lower);
  const that =
    speaker && opening(reading, holder ? behindComma(reading, holder.to) : behindDay(reading, at + 1), willing);
  if (!speaker || that === null) return null;
  const content = { from: that, to: contentEnd(reading, that) };
  return { rule: 'position-is', cue: { from: at, to: at + 1 }, speaker, content, rest: [], confidence: 0.9 };
}

const isHeld = ({ tokens }: Reading, at: number) => HELD.has(tokens[at]!.lower) || isReportingNoun(tokens[at]!);

// "Of the union", "among the drivers".
function holderBehind(reading: Reading, at: number): TokenRange | null {
  const { tokens } = reading;
  if (!/^(?:of|among|at|in|from)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  return subjectAfter(reading, at + 2);
}

// "The union's (official)", "its".
function ownerBefore(reading: Reading, at: number): TokenRange | null {
  const { tokens } = reading;
  const { from } = sentenceAround(reading, at);
  let mark = at - 1;
  while (mark > from && /^(?:ADJ|ADV|NOUN)$/.test(tokens[mark]!.pos)) mark -= 1;
  if (mark < from) return null;
  if (isOwner(tokens[mark]!.lexeme)) return { from: mark, to: mark + 1 };
  // "The League, whose advice is that".
  if (tokens[mark]!.lower === 'whose' && mark > from)
    return phraseEndingAt(reading, tokens[mark - 1]!.lower === ',' ? mark - 2 : mark - 1, from);
  return /^(?:'s|')$/.test(tokens[mark]!.lower) && mark > from ? phraseEndingAt(reading, mark - 1, from) : null;
}

// "The view of Lind, the mayor, is".
const behindComma = ({ tokens }: Reading, at: number) => (tokens[at]?.lower === ',' ? at + 1 : at);

// "Lind's argument | on Sunday | was".
function behindDay({ tokens }: Reading, at: number): number {
  const day = /^(?:on|last|this)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  return isCalendarName(tokens[day]?.lower ?? '') ? day + 1 : at;
}

// The "that" or "to" behind a form of "be"; null where it is not said so.
function opening({ tokens }: Reading, from: number, willing: boolean): number | null {
  let at = from;
  let told = false;
  while (at < from + LONGEST && (BETWEEN.test(tokens[at]?.lower ?? '') || BEING.test(tokens[at]?.lower ?? ''))) {
    if (tokens[at]!.lower === 'not') return null;
    told ||= BEING.test(tokens[at]!.lower);
    at += 1;
  }
  const next = tokens[at + 1];
  if (!told || next?.sentence !== tokens[from]!.sentence) return null;
  // "The union's advice is to wait."
  if (tokens[at]!.lower === 'to') return willing && /^(?:VERB|AUX)$/.test(next.pos) ? at : null;
  return tokens[at]!.lower === 'that' && !/^(?:VERB|AUX|PUNCT|ADP)$/.test(next.pos) ? at : null;
}

/** In tokens: "has always been". */
const LONGEST = 5;
