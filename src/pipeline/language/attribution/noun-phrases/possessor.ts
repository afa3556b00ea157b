import { isAmong } from '../../../wording/is-among.ts';
import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';
import { phraseEndingAt } from './phrase-ending.ts';

/** Whether a phrase is the possessor of the noun at `cue`: "[the union's] repeated claim" leaves no doubt. */
export function isPossessor({ tokens }: Reading, { from, to }: TokenRange, cue: number): boolean {
  const mark = markIn(tokens, from, to);
  return tokens[cue]!.pos === 'NOUN' && mark > from && tokens.slice(to, cue).every(({ pos }) => pos === 'ADJ');
}

/** The possessor of the noun at `cue`; null where none stands before it. */
export function possessorBefore(reading: Reading, cue: number): TokenRange | null {
  const { tokens } = reading;
  const { from } = sentenceAround(reading, cue);
  const mark = tokens[cue]!.pos === 'NOUN' ? markIn(tokens, from, cue) : -1;
  const phrase = mark > from ? phraseEndingAt(reading, mark - 1, from) : null;
  return phrase && { from: phrase.from, to: cue };
}

/** A phrase without the mark of a possessive and what follows it: "[Lind]'s promise to wait". */
export function withoutMark({ tokens }: Reading, { from, to }: TokenRange): TokenRange {
  const mark = markIn(tokens, from, to);
  if (mark <= from) return { from, to };
  // "scolded Lind for her union's persistent | claim": whose it is, of all that stands before; "[the head of the union]'s".
  const whole = mark === to - 1;
  const before = tokens
    .slice(from, mark)
    .findLastIndex(({ pos, lower }) =>
      whole ? pos === 'ADP' && lower !== 'of' : pos === 'ADP' || pos === 'VERB' || pos === 'AUX',
    );
  return { from: from + before + 1, to: mark };
}

const isMark = isAmong(["'", '’', "'s", '’s']);

// Where the mark of a possessive stands that ends a phrase, adjectives apart; -1 where none does.
function markIn(tokens: Reading['tokens'], from: number, to: number): number {
  let mark = to - 1;
  while (mark > from && tokens[mark]!.pos === 'ADJ') mark -= 1;
  return mark >= from && isMark(tokens[mark]!.lexeme) ? mark : -1;
}
