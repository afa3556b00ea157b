import { isThingNoun } from '../../../learning/senses.ts';
import { contentEnd } from '../../contents/content-end.ts';
import { meansSomebody } from '../../model/token-codes.ts';
import { subjectAfter } from '../../noun-phrases/subject-after.ts';
import { type Reading, sentenceAround, type TokenRange } from '../../reading.ts';
import { withoutSubject } from '../clauses.ts';
import type { Found } from '../found.ts';
import { BEING, judgedOf } from './judged-of.ts';

/** In tokens, from a form of "be" to the quotation: "was never more than". */
const LONGEST = 4;

/**
 * "For the guild the plan is “a trap”", "To Ana Lind, the deal was “a start”", "For the growers even a review goes
 * too far": what is quoted or judged of it is theirs for whom it is so.
 */
export function forWhom(reading: Reading, at: number): Found | null {
  const { tokens, cues } = reading;
  if (!/^(?:for|to)$/.test(tokens[at]!.lower)) return null;
  const { from, to } = sentenceAround(reading, at);
  if (at !== from && !(at === from + 1 && /^(?:but|and|yet|so)$/.test(tokens[from]!.lower))) return null;
  const phrase = subjectAfter(reading, at + 1);
  const whom = phrase && beforeArticle(reading, withoutSubject(reading, phrase));
  if (!whom || !isAddressee(reading, whom, tokens[at]!.lower)) return null;
  const renamed = apposed(reading, whom.to, to);
  const speaker = renamed?.named ? { from: whom.from, to: renamed.to } : whom;
  const start = renamed ? renamed.to + 1 : behindAside(reading, whom.to, to);
  if (start >= to) return null;
  const quotation = quotedOf(reading, start, to);
  const judged = quotation ? null : judgedOf(reading, { from: start, to }, tokens[at]!.lower === 'to');
  if (judged)
    return { rule: 'for-whom', cue: { from: at, to: at + 1 }, speaker, content: judged, rest: [], confidence: 0.9 };
  if (!quotation || cues.slice(start, quotation.from).some((cue) => cue?.takes.has('q') && !cue.doubtful)) return null;
  const content = { from: start, to: Math.max(quotation.to, contentEnd(reading, start)) };
  return { rule: 'for-whom', cue: { from: at, to: at + 1 }, speaker, content, rest: [], confidence: 0.9 };
}

// "For Norwind | the outcome is": another article opens what is told of.
function beforeArticle({ tokens }: Reading, { from, to }: TokenRange): TokenRange {
  for (let at = from + 1; at < to; at += 1)
    if (opensAnother(tokens, at) && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.pos)) return { from, to: at };
  return { from, to };
}

// "The", "even a".
function opensAnother(tokens: Reading['tokens'], at: number): boolean {
  return tokens[at]!.pos === 'DET' || (tokens[at]!.lower === 'even' && tokens[at + 1]?.pos === 'DET');
}

// "To Ana Lind", "for the union"; "to Lima" is where.
function isAddressee({ tokens }: Reading, { from, to }: TokenRange, preposition: string): boolean {
  const head = tokens[to - 1]!;
  // "The exporters".
  if (meansSomebody(head) || (/(?:er|or|ist)s$/.test(head.lower) && !isThingNoun(head.base))) return true;
  return head.pos === 'PROPN' && (preposition === 'for' || to - from > 1);
}

// "The chair |, Ana Lind|, the deal", "the alliance |, 14 states|, the ceiling": what else it is, up to a comma.
function apposed({ tokens }: Reading, comma: number, to: number): { to: number; named: boolean } | null {
  if (tokens[comma]?.lower !== ',' || !/^(?:NUM|PROPN)$/.test(tokens[comma + 1]?.pos ?? '')) return null;
  let end = comma + 1;
  while (end < to && /^(?:NUM|PROPN|NOUN|ADJ)$/.test(tokens[end]!.pos)) end += 1;
  if (tokens[end]?.lower !== ',' || !/^(?:DET|PRON)$/.test(tokens[end + 1]?.pos ?? '')) return null;
  return { to: end, named: tokens.slice(comma + 1, end).every(({ pos }) => pos === 'PROPN') };
}

// ", whose members wanted more, | it is".
function behindAside({ tokens }: Reading, comma: number, to: number): number {
  if (tokens[comma]?.lower !== ',') return comma;
  if (!/^(?:whose|who|which)$/.test(tokens[comma + 1]?.lower ?? '')) return comma + 1;
  for (let at = comma + 2; at < to; at += 1) if (tokens[at]!.lower === ',') return at + 1;
  return comma + 1;
}

// What "the offer is" is said to be in quotation marks.
function quotedOf({ tokens, quotations, quoteAt }: Reading, from: number, to: number): TokenRange | null {
  for (let at = from + 1; at < to; at += 1) {
    if (quoteAt[at] !== -1 || /^[,;:]$/.test(tokens[at]!.text)) return null;
    if (!BEING.test(tokens[at]!.lower)) continue;
    for (let open = at + 1; open < Math.min(to, at + LONGEST); open += 1)
      if (quoteAt[open] !== -1) return quotations[quoteAt[open]!]!;
    return null;
  }
  return null;
}
