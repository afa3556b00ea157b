import type { Token } from '../../../types.ts';
import { isOwning } from '../../phrases/determiners.ts';
import { isRole } from '../../phrases/role-words.ts';
import type { Reading, TokenRange } from '../reading.ts';
import {
  isBetween,
  isBracket,
  isInsidePhrase,
  isLink,
  isNominal,
  isPlacing,
  isSubjectPronoun,
  isTimeAlone,
  startsPhrase,
} from './phrase-words.ts';

/** The noun phrase whose last word stands at `end`; null where none ends there. */
export function phraseEndingAt(reading: Reading, end: number, first: number): TokenRange | null {
  const { tokens } = reading;
  const head = tokens[end]!;
  if (isSubjectPronoun(head.lexeme) && head.pos !== 'NOUN')
    return head.lower === 'who' || head.lower === 'which'
      ? antecedentOf(reading, end, first)
      : { from: end, to: end + 1 };
  if (!isNominal(head.pos) || isTimeAlone(head.lexeme)) return null;
  let from = end;
  while (from > first && reading.quoteAt[from - 1] === -1 && joins(tokens, from)) from -= 1;
  while (from < end && !startsPhrase(tokens[from]) && !isActing(tokens, from)) from += 1;
  return { from: described(reading, from, first), to: end + 1 };
}

/** Where the phrase begins that what begins at `from` only tells how somebody stands to: "[two officials briefed on] the talks". */
export function described(reading: Reading, from: number, first: number): number {
  const { tokens } = reading;
  if (from - 3 < first || tokens[from - 1]!.pos !== 'ADP' || !isBetween(tokens[from - 2]!.lexeme)) return from;
  const whole = isNominal(tokens[from - 3]!.pos) ? phraseEndingAt(reading, from - 3, first) : null;
  return whole?.from ?? from;
}

/** Whom a "who" or "which" at a token is about: the noun phrase right before it; null where none ends there. */
export function antecedentOf(reading: Reading, who: number, first: number): TokenRange | null {
  const before = reading.tokens[who - 1];
  const end = before && isBracket(before) ? who - 2 : who - 1;
  const phrase = end >= first && isNominal(reading.tokens[end]!.pos) ? phraseEndingAt(reading, end, first) : null;
  return phrase && reading.tokens[who]!.lower === 'who' ? nameAtEnd(reading, phrase) : phrase;
}

// "A rebuke from President Lind, who": a name behind a link is meant, not the thing before it.
function nameAtEnd({ tokens }: Reading, { from, to }: TokenRange): TokenRange {
  for (let at = to - 2; at > from; at -= 1)
    if (tokens[at]!.lower === 'from' && tokens[to - 1]!.pos === 'PROPN' && tokens[at - 1]!.pos === 'NOUN')
      return { from: at + 1, to };
  return { from, to };
}

// "Managing | director", "acting | mayor": how somebody holds an office, which the tagger takes for a verb.
function isActing(tokens: readonly Token[], at: number): boolean {
  const { pos, lower } = tokens[at]!;
  return pos === 'VERB' && lower.endsWith('ing') && isRole(tokens[at + 1]!.lower);
}

// Whether the token before `at` belongs to the same noun phrase.
function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at - 1]!;
  const here = tokens[at]!;
  const before = tokens[at - 2];
  const beginsHere = here.pos === 'DET' || isOwning(here.lexeme);
  if (token.lower === "'s" || token.lower === "'") return true;
  if (token.lower === '-' || token.lower === '&') return true;
  // "the 34-year-old".
  if (here.lower === '-' && here.start === token.end) return true;
  if ((isLink(token.lexeme) || isPlacing(token.lexeme) || token.lower === 'and') && before !== undefined)
    return isNominal(before.pos) && !isTimeAlone(before.lexeme);
  if (beginsHere) return false;
  if (isActing(tokens, at - 1)) return true;
  return (isInsidePhrase(token.pos) && !isTimeAlone(token.lexeme)) || isOwning(token.lexeme);
}
