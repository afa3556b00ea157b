import units from '../../data/units.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import type { Amount, Scope } from './amounts.ts';

/** An amount with the qualifier before it ("up to") and the distribution after it ("each"). */
export function qualified(amount: Amount, { tokens, from, to }: Scope): Amount {
  let start = amount.from;
  for (let found = true; found; ) {
    const length = phraseBefore(tokens, start, from);
    found = length > 0;
    start -= length;
  }
  return { ...amount, from: start, to: amount.to + phraseAfter(tokens, amount.to, to, AFTER) };
}

function phraseBefore(tokens: readonly Token[], end: number, from: number): number {
  for (let length = Math.min(LONGEST_QUALIFIER, end - from); length > 0; length -= 1) {
    if (BEFORE.has(joined(tokens, end - length, end)) && !isParticle(tokens, end - length)) return length;
  }
  return 0;
}

// "Hand over 25 bodies": no more than so many, but all of them.
function isParticle(tokens: readonly Token[], at: number): boolean {
  return /^(?:over|under)$/.test(tokens[at]!.lower) && at > 0 && HANDED.has(tokens[at - 1]!.lower);
}

function phraseAfter(tokens: readonly Token[], at: number, to: number, phrases: ReadonlySet<string>): number {
  for (let length = Math.min(3, to - at); length > 0; length -= 1) {
    if (phrases.has(joined(tokens, at, at + length))) return length;
  }
  return 0;
}

/** The end of "a month", "per person", "per vessel" from here. */
export function perAt(tokens: readonly Token[], at: number, to: number): number {
  const end = at + phraseAfter(tokens, at, to, PER);
  // "1,100 euros a year later" is paid once.
  if (end > at && end < to && /^(?:later|ago|earlier|before|after)$/.test(tokens[end]!.lower)) return at;
  const noun = end === at && at + 1 < to && tokens[at]!.lower === 'per' ? tokens[at + 1]! : null;
  return noun?.pos === 'NOUN' && noun.lower !== 'cent' ? at + 2 : end;
}

function joined(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (let at = from; at < to; at += 1) words += (at > from ? ' ' : '') + tokens[at]!.lower;
  return words;
}

const HANDED: ReadonlySet<string> = new Set(units.handing);
/** In tokens: "as many as some". */
const LONGEST_QUALIFIER = 4;

const BEFORE = new Set(units.before);

const AFTER = new Set(units.after);

const PER = new Set(units.per);
