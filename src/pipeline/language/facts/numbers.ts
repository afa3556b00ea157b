import units from '../../data/units.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { truthOfWord } from '../../wording/fact-of-word.ts';
import { NUMBER_WORDS } from '../../wording/number-words.ts';
import { SYMBOLS } from './lists.ts';

/**
 * The figures among tokens [from, to), in order and without overlap: digits, number words, scales ("310 million",
 * "half a million"), ranges, "dozens of". A range has its two ends as text; a vague figure has no value.
 */
export function numbersIn(tokens: readonly Token[], from: number, to: number): Figure[] {
  const found: Figure[] = [];
  let at = from;
  while (at < to) {
    const figure = mayOpen(tokens[at]!) ? figureAt(tokens, at, to) : null;
    if (figure) found.push(figure);
    at = figure?.to ?? at + 1;
  }
  return found;
}

// Most words cannot open a figure.
function mayOpen({ pos, lexeme }: Token): boolean {
  return pos === 'NUM' || opensFigure(lexeme);
}

const opensFigure = truthOfWord((lower) => OPENERS.has(lower) || (lower >= '0' && lower < ':'));

function figureAt(tokens: readonly Token[], at: number, to: number): Figure | null {
  const vague = vagueAt(tokens, at, to);
  if (vague) return vague;
  const low = amountAt(tokens, at, to);
  if (!low) return null;
  return rangeFrom(tokens, low, to) ?? low;
}

// "tens of thousands", "dozens", "several hundred": a figure without a value.
function vagueAt(tokens: readonly Token[], at: number, to: number): Figure | null {
  const { lower } = tokens[at]!;
  if (VAGUE.has(lower)) {
    const next = lowerAt(tokens, at + 1, to) === 'of' ? lowerAt(tokens, at + 2, to) : null;
    return { from: at, to: next && VAGUE.has(next) ? at + 3 : at + 1, value: null, vague: true };
  }
  const several = lower === 'several' || lower === 'few' || lower === 'many';
  const scale = lowerAt(tokens, at + 1, to);
  return several && scale && SCALES.has(scale) ? { from: at, to: at + 2, value: null, vague: false } : null;
}

function amountAt(tokens: readonly Token[], at: number, to: number): Amount | null {
  return digitsAt(tokens, at, to) ?? wordsAt(tokens, at, to);
}

function digitsAt(tokens: readonly Token[], at: number, to: number): Amount | null {
  const token = tokens[at]!;
  const range = /^(\d+(?:\.\d+)?)[-–](\d+(?:\.\d+)?)$/.exec(token.text);
  if (range) return scaled(tokens, { from: at, to: at + 1, value: `${range[1]}–${range[2]}` }, to);
  if (!DIGITS.test(token.text)) return null;
  let value = token.text.replaceAll(',', '');
  let end = at + 1;
  // "60 000": groups of three set apart by a single blank.
  if (/^\d{1,3}$/.test(value)) {
    while (end < to && /^\d{3}$/.test(tokens[end]!.text) && tokens[end]!.start - tokens[end - 1]!.end === 1) {
      value += tokens[end]!.text;
      end += 1;
    }
  }
  const number = Number(value);
  return Number.isSafeInteger(Math.trunc(number)) ? scaled(tokens, { from: at, to: end, value: number }, to) : null;
}

// "5bn", "310 million", "a 4-million fund".
function scaled(tokens: readonly Token[], amount: Amount, to: number): Amount {
  let at = amount.to;
  if (lowerAt(tokens, at, to) === '-') at += 1;
  const token = at < to ? tokens[at]! : null;
  if (!token) return amount;
  const glued = token.start === tokens[at - 1]!.end && at === amount.to;
  const factor =
    SCALES.get(token.lower) ?? (glued || token.lower.length > 1 ? SHORT_SCALES.get(token.lower) : undefined);
  // "3,000m" are metres; "2.5m" or "5m" a million: the caller asks for a currency or a noun before it believes so.
  if (!factor || (token.lower === 'm' && !mayBeMillions(tokens, amount, at, to))) return amount;
  if (typeof amount.value === 'string') {
    return {
      ...amount,
      to: at + 1,
      value: amount.value
        .split('–')
        .map((end) => product(Number(end), factor))
        .join('–'),
    };
  }
  return scaled(tokens, { ...amount, to: at + 1, value: product(amount.value, factor) }, to);
}

function mayBeMillions(tokens: readonly Token[], amount: Amount, at: number, to: number): boolean {
  const before = amount.from > 0 ? tokens[amount.from - 1]! : null;
  if (before && SYMBOLS.has(before.text)) return true;
  const next = at + 1 < to ? tokens[at + 1]! : null;
  return (
    next !== null &&
    (next.pos === 'NOUN' || next.pos === 'ADJ') &&
    Number(amount.value) < 1000 &&
    /s$|people/.test(next.lower)
  );
}

// "twenty-three", "two hundred and six", "a dozen", "half a million", "two and a half".
function wordsAt(tokens: readonly Token[], at: number, to: number): Amount | null {
  const { lower } = tokens[at]!;
  const next = lowerAt(tokens, at + 1, to);
  if (lower === 'half' && (next === 'a' || next === 'an') && SCALES.has(lowerAt(tokens, at + 2, to) ?? '')) {
    return { from: at, to: at + 3, value: SCALES.get(tokens[at + 2]!.lower)! / 2 };
  }
  if ((lower === 'a' || lower === 'an') && next && SCALES.has(next)) {
    return scaledWords(tokens, { from: at, to: at + 2, value: SCALES.get(next)! }, to);
  }
  const first = NUMBER_WORDS.get(lower);
  return first === undefined ? null : scaledWords(tokens, tensAndUnits(tokens, at, to, first), to);
}

function tensAndUnits(tokens: readonly Token[], at: number, to: number, first: number): NumericAmount {
  const hyphen = lowerAt(tokens, at + 1, to) === '-' ? 1 : 0;
  const unit = NUMBER_WORDS.get(lowerAt(tokens, at + 1 + hyphen, to) ?? '');
  if (first >= 20 && unit !== undefined && unit > 0 && unit < 10) {
    return { from: at, to: at + 2 + hyphen, value: first + unit };
  }
  return { from: at, to: at + 1, value: first };
}

function scaledWords(tokens: readonly Token[], amount: NumericAmount, to: number): NumericAmount {
  let { value } = amount;
  let at = amount.to;
  for (;;) {
    const skip = lowerAt(tokens, at, to) === '-' ? 1 : 0;
    const factor = SCALES.get(lowerAt(tokens, at + skip, to) ?? '');
    if (factor) {
      // "two hundred thousand" multiplies all; "one thousand two hundred" only its last part.
      value =
        value % 1000 !== 0 && value > 1000 ? value - (value % 1000) + (value % 1000) * factor : product(value, factor);
      at += skip + 1;
      continue;
    }
    const and = lowerAt(tokens, at, to) === 'and' ? 1 : 0;
    if (and && /^a$/.test(lowerAt(tokens, at + 1, to) ?? '') && lowerAt(tokens, at + 2, to) === 'half') {
      value += 0.5;
      at += 3;
      // "Two and a half million"; "two and a half thousand" too.
      if (SCALES.has(lowerAt(tokens, at, to) ?? '')) continue;
      return { from: amount.from, to: at, value };
    }
    const decimals = value < 1000 ? decimalsAt(tokens, at, to) : null;
    if (decimals) {
      value += decimals.value;
      at = decimals.to;
      continue;
    }
    const next = restAt(tokens, at, to);
    const rest = value >= 100 ? NUMBER_WORDS.get(lowerAt(tokens, next, to) ?? '') : undefined;
    if (rest === undefined || value % 100 !== 0) return { from: amount.from, to: at, value };
    const tens = tensAndUnits(tokens, next, to, rest);
    value += tens.value;
    at = tens.to;
  }
}

// "Two | point two", "three | point seven five", as it is said aloud.
function decimalsAt(tokens: readonly Token[], at: number, to: number): NumericAmount | null {
  if (lowerAt(tokens, at, to) !== 'point') return null;
  let end = at + 1;
  let digits = '';
  for (; end < to; end += 1) {
    const digit = NUMBER_WORDS.get(tokens[end]!.lower);
    if (digit === undefined || digit > 9) break;
    digits += digit;
  }
  return digits === '' ? null : { from: at, to: end, value: Number(`0.${digits}`) };
}

// "Three hundred | and ten", "three-hundred | -and-ten".
function restAt(tokens: readonly Token[], at: number, to: number): number {
  let next = lowerAt(tokens, at, to) === '-' ? at + 1 : at;
  if (lowerAt(tokens, next, to) !== 'and') return at;
  next += 1;
  return lowerAt(tokens, next, to) === '-' ? next + 1 : next;
}

// "20 to 30", "10–12", "between 20 and 30".
function rangeFrom(tokens: readonly Token[], low: Amount, to: number): Figure | null {
  if (typeof low.value === 'string' || low.to + 1 >= to) return null;
  const joint = tokens[low.to]!.lower;
  const before = low.from > 0 ? tokens[low.from - 1]!.lower : '';
  const joins =
    joint === '–' ||
    joint === '-' ||
    (joint === 'to' && before !== 'from') ||
    (joint === 'and' && before === 'between');
  const high = joins ? amountAt(tokens, low.to + 1, to) : null;
  if (!high || typeof high.value === 'string' || high.value <= low.value) return null;
  // "20 to 30 million": the scale is said once.
  const factor = low.value < 1000 && high.value >= 1000 && high.value / 1000 > low.value ? scaleOf(high.value) : 1;
  const from = before === 'between' ? low.from - 1 : low.from;
  return { from, to: high.to, value: `${product(low.value, factor)}–${high.value}` };
}

function scaleOf(value: number): number {
  if (value >= 1e12) return 1e12;
  if (value >= 1e9) return 1e9;
  return value >= 1e6 ? 1e6 : 1000;
}

// 5.1 million must not become 5099999.999999999.
function product(value: number, factor: number): number {
  return Math.round(value * factor * 1000) / 1000;
}

function lowerAt(tokens: readonly Token[], at: number, to: number): string | null {
  return at < to ? tokens[at]!.lower : null;
}

const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const SCALES = new Map(Object.entries(units.scales));
const SHORT_SCALES = new Map(Object.entries(units.shortScales));
const VAGUE = new Set(units.vague);
const OPENERS = new Set([...NUMBER_WORDS.keys(), ...VAGUE, 'a', 'an', 'half', 'several', 'few', 'many']);

/** A figure by its tokens [from, to): a number, a range as text ("20–30"), or null where the words give no value. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly value: number | string | null;
  /** "dozens", "tens of thousands": what is counted follows after "of". */
  readonly vague?: boolean;
}

interface Amount extends Figure {
  readonly value: number | string;
}

interface NumericAmount extends Amount {
  readonly value: number;
}
