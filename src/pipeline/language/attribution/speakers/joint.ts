import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { isRole, singular } from '../../phrases/role-words.ts';
import { ownClause } from '../model/clause-codes.ts';
import { tellsTime } from '../noun-phrases/phrase-words.ts';
import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';

const NOMINAL = new Set(['PROPN', 'NOUN']);
const INSIDE = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'NUM']);
const OWNING = /^['’]s?$/;
/** In tokens. */
const LONGEST_BRACKET = 6;
/** Of a list with commas. */
const FEWEST = 3;
const OPENERS = new Set(['that', 'but', 'and', 'while', ';', ':']);

/** A speaker of several with those named before it: "Lind, Berg and two others" for "Berg and two others". */
export function jointSpeaker(reading: Reading, speaker: TokenRange, content: TokenRange): TokenRange {
  const { tokens } = reading;
  const before = bracketedBefore(reading, speaker, content);
  if (before !== null) return { from: before, to: speaker.to };
  const isList = tokens.slice(speaker.from, speaker.to).some(({ lower }) => lower === 'and' || lower === 'or');
  // "Peru, Chile, and | Bolivia": with a comma before its last a list has three at least.
  const isLast = tokens[speaker.from - 1]?.lower === 'and' && tokens[speaker.from - 2]?.lower === ',';
  if (!isList && !isLast) return speaker;
  const { from: first } = sentenceAround(reading, speaker.from);
  let from = isList ? speaker.from : speaker.from - 1;
  let items = isList ? 2 : 1;
  let isWhole = false;
  while (!isWhole && from - 2 >= first && tokens[from - 1]!.lower === ',') {
    const start = phraseStart(reading, from - 2, first);
    if (start === from - 1 || (start < content.to && from > content.from)) break;
    const heads = headsOf(reading, start, first);
    isWhole = heads !== null || isOpened(reading, start, first);
    if (!isWhole && tokens[start - 1]!.lower !== ',') break;
    from = heads ?? start;
    items += 1;
  }
  return items < FEWEST || (!isWhole && tokens[from - 1]?.lower === ',') ? speaker : { from, to: speaker.to };
}

// "The foreign ministers of | Peru, Chile and Bolivia": where those begin who are of several; null where nobody is.
function headsOf(reading: Reading, start: number, first: number): number | null {
  const { tokens } = reading;
  if (tokens[start - 1]?.lower !== 'of' || start - 2 < first) return null;
  const { lower } = tokens[start - 2]!;
  if (singular(lower) === lower || !(isRole(singular(lower)) || isBodyNoun(singular(lower)))) return null;
  const from = phraseStart(reading, start - 2, first);
  return isOpened(reading, from, first) || tokens[from - 1]!.lower === ',' ? from : null;
}

function isOpened({ tokens }: Reading, start: number, first: number): boolean {
  return start === first || OPENERS.has(tokens[start - 1]!.lower);
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
  return start < open && (isOpened(reading, start, first) || tokens[start - 1]!.text === ',') ? start : null;
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
