import units from '../../data/units.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { truthOfWord } from '../../wording/fact-of-word.ts';
import { NUMBER_WORDS } from '../../wording/number-words.ts';
import type { Amount } from './amounts.ts';
import { TIMES } from './lists.ts';
import { qualified } from './qualifiers.ts';

/**
 * Durations and shares that no figure opens, in order: "half an hour", "a day and a half", "for a week", "a fifth of the
 * catch".
 */
export function spelledIn(tokens: readonly Token[], from: number, to: number): Amount[] {
  const found: Amount[] = [];
  for (let at = from; at < to - 1; at += 1) {
    if (!mayOpen(tokens[at]!.lexeme)) continue;
    const amount = durationAt(tokens, at, from, to) ?? shareAt(tokens, at, from, to) ?? oneIn(tokens, at, to);
    if (!amount) continue;
    const floor = found.at(-1)?.to ?? from;
    found.push(
      amount.kind === 'percentage'
        ? qualified(amount, { tokens, from: floor, to, start: from, told: [], lately: [], large: null })
        : amount,
    );
    at = amount.to - 1;
  }
  return found;
}

// Most words open none of them.
const mayOpen = truthOfWord(
  (lower) => lower === 'half' || /^an?$/.test(lower) || COUNTS.has(lower) || numberOf(lower) !== 0,
);

function durationAt(tokens: readonly Token[], at: number, from: number, to: number): Amount | null {
  const half = tokens[at]!.lower === 'half' && /^an?$/.test(tokens[at + 1]!.lower) ? 1 : 0;
  if (!half && !/^an?$/.test(tokens[at]!.lower)) return null;
  const noun = at + 1 + half < to ? tokens[at + 1 + half]!.lower : '';
  const unit = TIMES.get(noun);
  // "For a second day": which, and not how long.
  if (!unit || noun === 'second') return null;
  const end = at + 2 + half;
  if (half) return { from: at, to: end, kind: 'duration', value: 0.5, unit, rule: 'duration-half' };
  if (lowerOf(tokens, end, to, 3) === 'and a half')
    return { from: at, to: end + 3, kind: 'duration', value: 1.5, unit, rule: 'duration-half' };
  // "twice a day" is a rate, "for a day" a duration.
  const lasting =
    at > from && LASTING.test(tokens[at - 1]!.lower) && !/^(?:ago|earlier|later)$/.test(tokens[end]?.lower ?? '');
  // "Once in a fortnight": nobody counts by fortnights but to say how long.
  return lasting || (noun === 'fortnight' && tokens[end]?.lower !== 'ago')
    ? { from: at, to: end, kind: 'duration', value: 1, unit, rule: 'duration-one' }
    : null;
}

// A third has no value in whole per cent.
function shareAt(tokens: readonly Token[], at: number, from: number, to: number): Amount | null {
  const { lower } = tokens[at]!;
  const hyphen = at + 1 < to && tokens[at + 1]!.lower === '-' ? 1 : 0;
  const noun = at + 1 + hyphen < to ? tokens[at + 1 + hyphen]!.lower : '';
  const count = COUNTS.get(lower);
  const alone = lower === 'half' && (tokens[at + 1]!.lower === 'of' || isMeasured(tokens, at, from));
  const share = alone
    ? 50
    : count !== undefined && noun in units.fractions
      ? units.fractions[noun as keyof typeof units.fractions]
      : undefined;
  if (share === undefined || (!alone && !isShare(tokens, at, at + 2 + hyphen, from, to))) return null;
  const value = share === null ? null : share * (count ?? 1);
  return { from: at, to: alone ? at + 1 : at + 2 + hyphen, kind: 'percentage', value, unit: '%', rule: 'share' };
}

// "One in four flights", "nine out of ten": a share of them; one in three has no value in whole per cent.
function oneIn(tokens: readonly Token[], at: number, to: number): Amount | null {
  const first = numberOf(tokens[at]!.lower);
  if (first === 0) return null;
  const joint = lowerOf(tokens, at + 1, to, 2) === 'out of' ? 2 : tokens[at + 1]?.lower === 'in' ? 1 : 0;
  const last = at + 1 + joint;
  if (joint === 0 || last + 1 >= to || tokens[last]!.pos !== 'NUM') return null;
  const of = numberOf(tokens[last]!.lower);
  if (of <= first || of > MOST_OF) return null;
  const value = Number.isInteger((1000 * first) / of) ? (100 * first) / of : null;
  return { from: at, to: last + 1, kind: 'percentage', value, unit: '%', rule: 'share-in' };
}

function numberOf(lower: string): number {
  return NUMBER_WORDS.get(lower) ?? (/^\d{1,3}$/.test(lower) ? Number(lower) : 0);
}

// "Less than half voted", "by half"; not "half a day" and not "the second half".
function isMeasured(tokens: readonly Token[], at: number, from: number): boolean {
  const next = tokens[at + 1]!;
  const before = at > from ? tokens[at - 1]!.lower : '';
  return (
    /^(?:than|by|about|nearly|almost|over|under|around|roughly)$/.test(before) &&
    /^(?:VERB|AUX|PUNCT|CCONJ|ADP)$/.test(next.pos) &&
    next.lower !== '-'
  );
}

// "by a fifth", "two-thirds of the workers"; not "a third delay" and not "a quarter of an hour".
function isShare(tokens: readonly Token[], at: number, end: number, from: number, to: number): boolean {
  const next = end < to ? tokens[end]! : null;
  if (next?.lower === 'of') return !TIMES.has(tokens[end + 2]?.lower ?? '');
  // "a fifth fewer flats", "a quarter more".
  if (next !== null && /^(?:fewer|less|more|higher|lower|cheaper|dearer|smaller|larger|below|above)$/.test(next.lower))
    return true;
  return at > from && tokens[at - 1]!.lower === 'by' && next?.pos !== 'NOUN' && next?.pos !== 'ADJ';
}

function lowerOf(tokens: readonly Token[], at: number, to: number, length: number): string {
  return tokens
    .slice(at, Math.min(to, at + length))
    .map(({ lower }) => lower)
    .join(' ');
}

const COUNTS = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);
/** "Five in 200 voters" is a share still, "two in 2019" none. */
const MOST_OF = 100;
const LASTING = /^(?:for|than|lasted|lasts|within|over|under|nearly|almost|about|took|takes|after)$/;
