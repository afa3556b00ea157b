import { ownClause } from '../model/clause-codes.ts';
import { tellsTime } from '../noun-phrases/phrase-words.ts';
import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';

const NOMINAL = new Set(['PROPN', 'NOUN']);
const INSIDE = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'NUM']);
const OPENERS = new Set(['that', 'but', 'and', 'while', ';', ':']);

/** A speaker of several with those named before it: "Lind, Berg and two others" for "Berg and two others". */
export function jointSpeaker(reading: Reading, speaker: TokenRange, content: TokenRange): TokenRange {
  const { tokens } = reading;
  if (!tokens.slice(speaker.from, speaker.to).some(({ lower }) => lower === 'and' || lower === 'or')) return speaker;
  const { from: first } = sentenceAround(reading, speaker.from);
  let from = speaker.from;
  while (from - 2 >= first && tokens[from - 1]!.lower === ',') {
    const start = phraseStart(reading, from - 2, first);
    const opened = start === first || OPENERS.has(tokens[start - 1]!.lower);
    const listed = !opened && tokens[start - 1]!.lower === ',';
    if (start === from - 1 || !(opened || listed) || (start < content.to && from > content.from)) break;
    from = start;
    if (opened) break;
  }
  return tokens[from - 1]?.lower === ',' ? speaker : { from, to: speaker.to };
}

/** Both of "Peru, rebels agree truce", where a headline has a comma for "and"; null elsewhere. */
export function pairOfHeadline({ tokens, clauseCodes }: Reading, cue: number): TokenRange | null {
  const [first, second, third] = ownClause(clauseCodes, cue).subjects;
  const isPair = first && second && !third && second.from === first.to + 1 && tokens[first.to]!.text === ',';
  return isPair ? { from: first.from, to: second.to } : null;
}

// Where the noun phrase that ends with the token at `end` begins; behind it where none ends there.
function phraseStart({ tokens, quoteAt }: Reading, end: number, first: number): number {
  if (!NOMINAL.has(tokens[end]!.pos) || tellsTime(tokens[end]) || quoteAt[end] !== -1) return end + 1;
  let start = end;
  while (start > first && INSIDE.has(tokens[start - 1]!.pos)) start -= 1;
  return start;
}
