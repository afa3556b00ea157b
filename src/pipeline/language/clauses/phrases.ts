import bodies from '../../data/bodies.json' with { type: 'json' };
import units from '../../data/units.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { isCalendarName } from '../../wording/calendar.ts';
import { isBodyNoun } from '../phrases/body-nouns.ts';
import { singular } from '../phrases/role-words.ts';
import type { TokenRange } from '../types.ts';
import { opensContact } from './contact.ts';
import type { Reading } from './readings.ts';

/** The noun phrases among tokens [from, to), in order: determiners, figures, adjectives, owners and nouns; no "of …". */
export function phrasesOf(
  tokens: readonly Token[],
  readings: readonly Reading[],
  from: number,
  to: number,
): TokenRange[] {
  const phrases: TokenRange[] = [];
  let start = -1;
  for (let at = from; at <= to; at += 1) {
    const inside = at < to && isInside(readings[at - from]!);
    if (
      start >= 0 &&
      (!inside || isNew(tokens, readings, from, at) || opensContact(tokens, readings, from, start, at))
    ) {
      if (hasHead(readings, start - from, at - from)) phrases.push({ from: start, to: at });
      start = -1;
    }
    if (inside && start < 0 && readings[at - from] !== 'poss' && readings[at - from] !== 'hyphen') start = at;
  }
  // Few sentences have a bracket before a phrase.
  return phrases.some((one) => readings[one.from - from - 1] === 'close')
    ? withKinds(tokens, readings, from, phrases)
    : phrases;
}

// "The Sun Front (SF) | rebel group": what kind of body it is belongs to its name.
function withKinds(
  tokens: readonly Token[],
  readings: readonly Reading[],
  from: number,
  phrases: readonly TokenRange[],
): TokenRange[] {
  const found: TokenRange[] = [];
  for (const phrase of phrases) {
    const [name, letters] = found.slice(-2);
    const isBehind = readings[phrase.from - from - 1] === 'close' && readings[phrase.from - from - 3] === 'open';
    const isKind =
      isBehind &&
      name?.to === phrase.from - 3 &&
      letters?.from === phrase.from - 2 &&
      /^\p{Lu}{2,}/u.test(tokens[letters.from]!.text) &&
      isKindOfBody(tokens.slice(phrase.from, phrase.to));
    if (isKind) found.splice(-2, 2, { from: name.from, to: phrase.to });
    else found.push(phrase);
  }
  return found;
}

function isKindOfBody(words: readonly Token[]): boolean {
  const head = words.at(-1)!.lower;
  return words.every(({ pos }) => pos === 'NOUN' || pos === 'ADJ') && (REBELS.has(head) || isBodyNoun(singular(head)));
}

// A determiner, a pronoun or a figure after a noun opens the next phrase: "gave | Kenya | a grant".
function isNew(tokens: readonly Token[], readings: readonly Reading[], from: number, at: number): boolean {
  const reading = readings[at - from]!;
  const before = readings[at - from - 1]!;
  if (reading === 'pronoun') return true;
  if (before === 'pronoun') return true;
  // "In the square | the wives".
  if (reading === 'det' && before === 'adj')
    return /^(?:the|its|their|his|her)$/.test(tokens[at]!.lower) && readings[at - from - 2] === 'det';
  if (reading === 'det') return before === 'noun' || before === 'number';
  if (reading === 'noun' && before === 'number') return isBehindYear(tokens, at);
  if (before === 'noun' && isCountOfMany(tokens, at)) return true;
  if (reading === 'number') return before === 'noun' && tokens[at - 1]!.text !== '.' && !isNumbered(tokens, at);
  return false;
}

// "In the capital | several growers", "at the port | hundreds of growers", "by our count | seventeen growers".
function isCountOfMany(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (DOZENS.has(lower)) return tokens[at + 1]?.lower === 'of';
  return MANY.has(lower) && /^(?:NOUN|ADJ|NUM)$/.test(tokens[at + 1]?.pos ?? '');
}

// "In 2023 | Peru", "In May 2023 | growers"; not "the 2023 talks", "at 2023 prices".
function isBehindYear(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:1[89]|20)\d\d$/.test(tokens[at - 1]!.text)) return false;
  const link = isCalendarName(tokens[at - 2]?.lower ?? '') ? at - 3 : at - 2;
  const { text, lower } = tokens[link] ?? { text: '', lower: '' };
  return /^(?:in|since|until|by|from|during)$/.test(lower) && (tokens[at]!.pos === 'PROPN' || text !== lower);
}

// "Local 88 of the union": what has a number for its name, not "gave | Kenya | 400 tents".
function isNumbered(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]!.pos === 'PROPN' && tokens[at + 1]?.lower === 'of' && /^\d+$/.test(tokens[at]!.text);
}

function hasHead(readings: readonly Reading[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isHead(readings[at]!)) return true;
  return false;
}

// Asked of every word: to compare costs less than to look it up.
function isInside(reading: Reading): boolean {
  return isHead(reading) || reading === 'adj' || reading === 'poss' || reading === 'hyphen';
}

function isHead(reading: Reading): boolean {
  return reading === 'noun' || reading === 'pronoun' || reading === 'number' || reading === 'det';
}

const REBELS: ReadonlySet<string> = new Set(bodies.rebels);
const DOZENS: ReadonlySet<string> = new Set(['dozens', 'scores', 'hundreds', 'thousands', 'millions', 'tens']);
const MANY: ReadonlySet<string> = new Set([
  'several',
  'many',
  'numerous',
  ...Object.entries(units.numbers).flatMap(([word, value]) => (value > 1 ? [word] : [])),
]);
