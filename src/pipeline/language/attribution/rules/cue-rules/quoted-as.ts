import { isAmong } from '../../../../wording/is-among.ts';
import { contentEnd } from '../../contents/content-end.ts';
import { subjectBefore } from '../../noun-phrases/subject-before.ts';
import { type Reading, sentenceAround, type TokenRange } from '../../reading.ts';
import { ownSubject } from '../../speakers/own-subject.ts';
import { opensClause } from '../clauses.ts';
import type { Found } from '../found.ts';

/**
 * "Lind was quoted by the Courier as saying that …", "the Courier quoted Lind as saying …", "“…,” the Courier quoted Lind as
 * saying": who is quoted says it.
 */
export function quotedAs(reading: Reading, at: number): Found | null {
  const speaker = quotedBefore(reading, at);
  if (!speaker) return null;
  const from = contentFrom(reading, at);
  const content = from === null ? quotedAhead(reading, at, speaker) : { from, to: contentEnd(reading, from) };
  if (content === null) return null;
  return { rule: 'quoted-as', cue: { from: at, to: at + 1 }, speaker, content, rest: [], confidence: 0.9 };
}

/** Whether the words of an outlet only lead up to whom it quotes: of "the Courier quoted Lind as saying" Lind's are to be told. */
export function isQuotedOnward(reading: Reading, cue: number, { from, to }: TokenRange): boolean {
  if (!isQuoting(reading.tokens[cue]!.lexeme)) return false;
  const last = from < cue ? sentenceAround(reading, cue).to : to;
  for (let at = cue + 2; at < last && at < cue + LONGEST; at += 1)
    if (reading.tokens[at - 1]!.lower === 'as' && quotedBefore(reading, at)) return true;
  return false;
}

function quotedBefore(reading: Reading, cue: number): TokenRange | null {
  const { tokens, cues } = reading;
  if (tokens[cue - 1]?.lower !== 'as' || cues[cue]?.tense !== 'ing' || !speaks(reading, cue)) return null;
  const verb = quotingBefore(reading, cue);
  if (verb === null) return null;
  const next = tokens[verb + 1]!;
  const isDone = next.pos === 'ADP' || next.pos === 'ADV';
  if (!isDone) return verb + 1 < cue - 1 ? { from: verb + 1, to: cue - 1 } : null;
  const subject = subjectBefore(reading, tokens[verb - 1]?.lower === ',' ? verb - 1 : verb);
  return subject && ownSubject(reading, subject, verb);
}

// The verb of "quoted Lind as | saying".
function quotingBefore(reading: Reading, cue: number): number | null {
  const { tokens } = reading;
  const { from } = sentenceAround(reading, cue);
  let verb = cue - 2;
  while (verb > from && verb > cue - LONGEST && tokens[verb]!.lower !== ';' && !isQuoting(tokens[verb]!.lexeme))
    verb -= 1;
  return tokens[verb]?.pos === 'VERB' && isQuoting(tokens[verb]!.lexeme) ? verb : null;
}

// "“…,” the Courier quoted Lind as saying.", "“…,” Lind was quoted as saying": the quotation right before whoever quotes, or
// is quoted.
function quotedAhead(reading: Reading, cue: number, speaker: TokenRange): TokenRange | null {
  const verb = quotingBefore(reading, cue);
  const isDone = verb !== null && speaker.from < verb;
  const subject = isDone ? speaker : verb === null ? null : subjectBefore(reading, verb);
  const mark = subject ? subject.from - 1 : -1;
  const quotation = mark < 0 ? undefined : reading.quotations[reading.quoteAt[mark]!];
  return quotation ? { from: quotation.from, to: quotation.to } : null;
}

const speaks = ({ cues }: Reading, at: number) => cues[at]!.takes.has('q') || cues[at]!.takes.has('c');

// Behind "saying" and "telling reporters"; "as saying | by the Courier" and "| on state television" tell who passes it on.
function contentFrom({ tokens, quoteAt }: Reading, cue: number): number | null {
  const { sentence } = tokens[cue]!;
  const next = tokens[cue + 1];
  const passedOn = next !== undefined && /^(?:by|in|on)$/.test(next.lower);
  for (let at = cue + 1; at < cue + 5 && tokens[at]?.sentence === sentence; at += 1)
    if (quoteAt[at] !== -1 || (!passedOn && opensClause(tokens[at]!))) return at;
  return next?.sentence === sentence && next.pos !== 'PUNCT' && !passedOn ? cue + 1 : null;
}

const isQuoting = isAmong(['quoted', 'cited', 'reported', 'quotes', 'cites', 'quoting', 'citing']);

/** In tokens: "quoted by the newspaper's correspondent in Rome as". */
const LONGEST = 16;
