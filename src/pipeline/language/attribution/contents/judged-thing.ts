import { isSubjectPronoun } from '../../phrases/subject-pronouns.ts';
import { clauseOpening, ownClause } from '../model/clause-codes.ts';
import { meansSomebody } from '../model/token-codes.ts';
import type { Reading, TokenRange } from '../reading.ts';

/** What is reported ends before a thing that somebody else judges: "refused to go, [a refusal she calls “a wound”]". */
export function beforeJudged(reading: Reading, { from, to }: TokenRange, cue: number): TokenRange {
  for (let at = from + 1; at < to && from > cue; at += 1)
    if (reading.tokens[at]!.lower === ',' && reading.quoteAt[at] === -1 && isJudged(reading, at + 1))
      return { from, to: at };
  return { from, to };
}

/**
 * Of "it is late, a claim (the union disputes)" the claim: whoever told it was late told it; of "a step (she insists is final)" what
 * stands behind.
 */
export function onlyJudged(
  { tokens, quoteAt, clauseCodes }: Reading,
  { from, to }: TokenRange,
  cue: number,
): TokenRange {
  const [subject] = to <= cue ? ownClause(clauseCodes, cue).subjects : [];
  if (subject?.from !== to || quoteAt[to - 1] !== -1) return { from, to };
  let article = to - 1;
  while (article > 0 && /^(?:NOUN|ADJ)$/.test(tokens[article]!.pos)) article -= 1;
  const isThing = article < to - 1 && /^(?:an?|one)$/.test(tokens[article]!.lower);
  if (!isThing || tokens[article - 1]?.lower !== ',') return { from, to };
  if (tokens[cue + 1]?.pos !== 'AUX') return { from: article, to };
  const { sentence } = tokens[cue]!;
  let end = cue + 1;
  while (tokens[end]?.sentence === sentence && !/^[,;:.]$/.test(tokens[end]!.text)) end += 1;
  return { from: cue + 1, to: end };
}

/** A speaker without the thing it judges: "Lind" of "a decision Lind (called …)", "an offer which Lind (turned down)". */
export function withoutJudged(reading: Reading, { from, to }: TokenRange, cue: number): TokenRange {
  const { tokens, clauseCodes } = reading;
  const start = OBJECTS.has(tokens[from]!.lower) ? from : thingEnd(reading, from);
  const subject = start !== null && OBJECTS.has(tokens[start]?.lower ?? '') ? start + 1 : start;
  // "A lawsuit against Lind", "a complaint filed by Lind": what hangs on a noun judges nothing.
  const judges = subject !== null && subject < to && !/^(?:ADP|VERB|PART)$/.test(tokens[subject]!.pos);
  const isOwn = judges && ownClause(clauseCodes, cue).subjects.some((one) => one.from === subject);
  return isOwn || (judges && tokens.slice(subject, to).some(({ pos }) => pos === 'PROPN'))
    ? { from: subject, to }
    : { from, to };
}

// "A refusal she calls", "an offer which Lind turned", "a step that the town's mayor, Ana Lind, had called".
function isJudged(reading: Reading, from: number): boolean {
  const { tokens } = reading;
  const end = thingEnd(reading, from);
  if (end === null) return false;
  let at = OBJECTS.has(tokens[end]?.lower ?? '') ? end + 1 : end;
  const own = judgeOf(reading, at);
  const next = tokens[at];
  if (next && isSubjectPronoun(next.lexeme)) at += 1;
  else while (tokens[at]?.pos === 'PROPN') at += 1;
  if (own === null && at === end) return false;
  while (/^(?:has|have|had)$/.test(tokens[at]?.lower ?? '')) at += 1;
  return judges(reading, own ?? at);
}

// The verb of whoever stands at a token.
function judgeOf({ clauseCodes }: Reading, at: number): number | null {
  const clause = clauseOpening(clauseCodes, at);
  return clause && !clause.passive ? clause.head : null;
}

function judges({ cues }: Reading, at: number): boolean {
  const cue = cues[at];
  return cue != null && (cue.takes.has('label') || cue.takes.has('obj')) && cue.tense !== 'ing' && cue.tense !== 'base';
}

// Behind "a" and a noun that is nobody.
function thingEnd({ tokens }: Reading, from: number): number | null {
  if (!/^an?$/.test(tokens[from]?.lower ?? '')) return null;
  let at = from + 1;
  while (tokens[at]?.pos === 'ADJ') at += 1;
  const noun = tokens[at];
  if (noun?.pos !== 'NOUN' || meansSomebody(noun)) return null;
  return at + 1;
}

const OBJECTS: ReadonlySet<string> = new Set(['which', 'that', 'whom']);
