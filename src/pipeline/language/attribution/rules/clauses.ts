import type { Token } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';

const isOpener = isAmong(['that', 'whether', 'if', 'how', 'why', 'what', 'when', 'where', 'who']);

/** Whether a word opens a reported clause. */
export function opensClause({ lexeme }: Token): boolean {
  return isOpener(lexeme);
}

/** Whether a verb or an auxiliary stands in the range. */
export function hasVerb({ tokens }: Reading, { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** The clause that ends before `to`, from the start of its sentence on; null where it has no verb. */
export function clauseBefore(reading: Reading, to: number): TokenRange | null {
  const { tokens } = reading;
  const from = afterColon(reading, sentenceAround(reading, to).from, to);
  const end = tokens[to]!.lower === ',' ? to : to + 1;
  const start = /^(?:but|and|however|meanwhile)$/.test(tokens[from]!.lower) ? from + 1 : from;
  return end - start > 2 && hasVerb(reading, { from: start, to: end }) ? { from: start, to: end } : null;
}

/** Where the clause that a token stands in begins: behind the last colon or semicolon of its sentence, if there is one. */
export function afterColon({ tokens, quoteAt }: Reading, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) if (quoteAt[at] === -1 && /^[:;]$/.test(tokens[at]!.lower)) return at + 1;
  return from;
}

/**
 * A phrase without what a comma parts from it, where no other comma follows: in "according to the source, the ministry
 * has …" the ministry is the clause's subject, no apposition.
 */
export function withoutSubject(reading: Reading, phrase: TokenRange): TokenRange {
  if (reading.tokens[phrase.to]?.lower === ',') return phrase;
  for (let i = phrase.to - 1; i > phrase.from; i -= 1)
    if (reading.tokens[i]!.lower === ',') return { from: phrase.from, to: i };
  return phrase;
}
