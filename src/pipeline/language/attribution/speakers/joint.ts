import { ownClause } from '../model/clause-codes.ts';
import { tellsTime } from '../noun-phrases/phrase-words.ts';
import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';

const NOMINAL = new Set(['PROPN', 'NOUN']);
const INSIDE = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'NUM']);
const OWNING = /^['’]s?$/;
/** In tokens. */
const LONGEST_BRACKET = 6;
const OPENERS = new Set(['that', 'but', 'and', 'while', ';', ':']);

/** A speaker of several with those named before it: "Lind, Berg and two others" for "Berg and two others". */
export function jointSpeaker(reading: Reading, speaker: TokenRange, content: TokenRange): TokenRange {
  const { tokens } = reading;
  const before = bracketedBefore(reading, speaker, content);
  if (before !== null) return { from: before, to: speaker.to };
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

// "On Monday, the Pilots' Guild (PG) and | Norwind | said": where the first of two begins, with its short form behind it.
function bracketedBefore(reading: Reading, { from }: TokenRange, content: TokenRange): number | null {
  const { tokens } = reading;
  if (tokens[from - 1]?.lower !== 'and' || tokens[from - 2]?.text !== ')' || from >= content.from) return null;
  const { from: first } = sentenceAround(reading, from);
  let open = from - 3;
  while (open > first && open > from - LONGEST_BRACKET && tokens[open]!.text !== '(') open -= 1;
  if (tokens[open]!.text !== '(' || open === first) return null;
  const start = phraseStart(reading, open - 1, first);
  const isOpened = start === first || tokens[start - 1]!.text === ',' || OPENERS.has(tokens[start - 1]!.lower);
  return start < open && isOpened ? start : null;
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
  while (start > first && (INSIDE.has(tokens[start - 1]!.pos) || OWNING.test(tokens[start - 1]!.text))) start -= 1;
  return start;
}
