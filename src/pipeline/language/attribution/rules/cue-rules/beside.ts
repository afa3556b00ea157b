import { contentEnd } from '../../contents/content-end.ts';
import { clausesHeaded } from '../../model/clause-codes.ts';
import { type Reading, sentenceAround, type TokenRange } from '../../reading.ts';
import { afterColon, clauseBefore, hasVerb } from '../clauses.ts';
import type { Found } from '../found.ts';

const OPENERS: ReadonlySet<string> = new Set([
  'that',
  'because',
  'but',
  'and',
  'as',
  'since',
  'while',
  'although',
  'if',
]);

/** What stands beside a phrase that says whose view it is: behind it where it opens the sentence, else around it. */
export function toldBeside(reading: Reading, at: number, phrase: Viewpoint, rule: string): Found | null {
  const { tokens } = reading;
  const { from, to } = sentenceAround(reading, at);
  const opens =
    at === from || (at === from + 1 && /^(?:but|and|yet|so)$/.test(tokens[from]!.lower)) || opensHalf(reading, at);
  const apart = tokens[at - 1]?.lower === ',';
  const ends = phrase.to >= to || /^[.,;]$/.test(tokens[phrase.to]!.lower);
  if (!opens && !(apart && ends)) return null;
  // "Because, in her words, …": the clause begins behind it.
  const whole = OPENERS.has(tokens[at - 2]?.lower ?? '');
  const content = opens
    ? clauseAfter(reading, phrase.to)
    : (besides(reading, phrase.to, to, whole) ?? clauseBefore(reading, at - 1));
  if (!content) return null;
  const inside = !opens && content.from >= phrase.to;
  const start = afterColon(reading, from, at - 1);
  const halves = inside && !whole && reading.quoteAt[content.from] === -1;
  const rest = halves && at - 1 > start ? [{ from: start, to: at - 1 }] : [];
  return { rule, cue: phrase.cue, speaker: phrase.speaker, content, rest, confidence: 0.9 };
}

// "The port is shut, and | by her count forty boats wait", "one is late: | in his view the rest are too".
function opensHalf({ tokens, quoteAt }: Reading, at: number): boolean {
  if (quoteAt[at] !== -1) return false;
  const [mark, before] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
  return /^[;:]$/.test(mark) || (/^(?:and|but|while)$/.test(mark) && /^[,;]$/.test(before));
}

function clauseAfter(reading: Reading, at: number): TokenRange | null {
  const from = reading.tokens[at]?.lower === ',' ? at + 1 : at;
  const { to: last } = sentenceAround(reading, at - 1);
  const content = from < last ? { from, to: contentEnd(reading, from) } : null;
  if (!content) return null;
  // "The toll costs 40 jobs": which the tagger takes for a noun.
  const tells = hasVerb(reading, content) || clausesHeaded(reading.clauseCodes, content).length > 0;
  return tells ? content : null;
}

// "The law is, in her view, too weak": the second half.
function besides(reading: Reading, at: number, last: number, whole: boolean): TokenRange | null {
  if (reading.tokens[at]?.lower !== ',' || at + 2 >= last) return null;
  const content = { from: at + 1, to: contentEnd(reading, at + 1) };
  const first = reading.tokens[at + 1]!;
  if (whole || reading.quoteAt[at + 1] !== -1) return content;
  return /^(?:VERB|AUX|ADJ|DET|ADP|NOUN)$/.test(first.pos) && !/^(?:and|but|which|who)$/.test(first.lower)
    ? content
    : null;
}

/** Whose view it is, and the words that say so. */
export interface Viewpoint {
  readonly cue: TokenRange;
  readonly speaker: TokenRange;
  /** The token behind the phrase. */
  readonly to: number;
}
