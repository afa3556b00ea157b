import type { FactKind } from '#src/schema/evidence.ts';
import units from '../../data/units.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { type Figure, numbersIn } from './numbers.ts';
import { headOf, isPlural, nounPhraseEnd, textOf } from './phrases.ts';
import { perAt, qualified } from './qualifiers.ts';

/**
 * Money, percentages, durations and counts among tokens [from, to), in order: value, unit in the source's words, and
 * the tokens from the figure's qualifier ("up to") to its distribution ("each"). A year, a time, a number that only
 * names something ("Article 5") is none. `taken` says which tokens already belong to a date.
 */
export function amountsIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  taken: (at: number) => boolean,
): Amount[] {
  const found: Amount[] = [];
  let floor = from;
  for (const figure of numbersIn(tokens, from, to)) {
    if (figure.from < floor || taken(figure.from)) continue;
    const scope = { tokens, from: floor, to };
    const amount =
      moneyOf(figure, scope) ?? percentageOf(figure, scope) ?? durationOf(figure, scope) ?? countOf(figure, scope);
    if (!amount) continue;
    const whole = qualified(amount, scope);
    found.push(whole);
    floor = whole.to;
  }
  return found;
}

// "$5bn", "5 billion dollars", "580 million shillings", "€1,200 a month".
function moneyOf(figure: Figure, { tokens, from, to }: Scope): Amount | null {
  const before = figure.from > from ? tokens[figure.from - 1]! : null;
  const symbol = before && SYMBOLS.get(before.text);
  if (symbol) {
    const per = perAt(tokens, figure.to, to);
    return {
      ...spanned(figure, figure.from - 1, per),
      kind: 'money',
      unit: withPer(symbol, tokens, figure.to, per),
      rule: 'money-symbol',
    };
  }
  const end = currencyEnd(tokens, figure, to);
  if (end === null) return null;
  const per = perAt(tokens, end, to);
  const start = wordsFrom(tokens, figure, to);
  // "a 60-million-euro deal": the singular of a compound, with what costs so much.
  const compound = tokens[end - 2]?.text === '-';
  const unit = compound ? `${tokens[end - 1]!.lower}s` : textOf(tokens, start, per);
  const whole = compound ? nounPhraseEnd(tokens, end, to) : per;
  return { ...spanned(figure, figure.from, whole), kind: 'money', unit, rule: 'money-word' };
}

// The end of "Canadian dollars" after the figure; null where no currency follows.
function currencyEnd(tokens: readonly Token[], figure: Figure, to: number): number | null {
  let at = wordsFrom(tokens, figure, to);
  while (at < to && CURRENCY_NATIONS.has(tokens[at]!.lower)) at += 1;
  const noun = at < to ? tokens[at]! : null;
  if (!noun || !CURRENCIES.has(singular(noun.lower))) return null;
  // "two pounds of flour", "10 real problems": a currency ends the phrase.
  const next = at + 1 < to ? tokens[at + 1]! : null;
  if (AMBIGUOUS.has(noun.lower) && next && (next.lower === 'of' || next.pos === 'NOUN')) return null;
  return at + 1;
}

function percentageOf(figure: Figure, { tokens, to }: Scope): Amount | null {
  const at = wordsFrom(tokens, figure, to);
  const sign = at < to ? tokens[at]!.lower : '';
  const cent = sign === 'per' && at + 1 < to && /^cents?$/.test(tokens[at + 1]!.lower);
  if (!cent && !PERCENT.has(sign)) return null;
  let end = at + (cent ? 2 : 1);
  if (end < to && tokens[end]!.lower === '-') end += 1;
  const points = end < to && /^points?$/.test(tokens[end]!.lower);
  if (points) end += 1;
  const unit = points ? 'percentage points' : '%';
  return {
    ...spanned(figure, figure.from, nounPhraseEnd(tokens, end, to)),
    kind: 'percentage',
    unit,
    rule: 'percentage',
  };
}

// "two hours", "a 30-day ceasefire", "48 hours' notice"; an age is none.
function durationOf(figure: Figure, { tokens, to }: Scope): Amount | null {
  const { at, hyphen } = afterHyphen(tokens, figure, to);
  const noun = at < to ? tokens[at]! : null;
  const unit = noun && TIMES.get(singular(noun.lower));
  if (!noun || !unit) return null;
  let end = at + 1;
  if (end + 1 < to && tokens[end]!.lower === '-' && /^olds?$/.test(tokens[end + 1]!.lower)) return null;
  if (end < to && /^(?:old|olds|ago)$/.test(tokens[end]!.lower)) return null;
  if (hyphen) end = nounPhraseEnd(tokens, end, to);
  return {
    ...spanned(figure, figure.from, end),
    kind: 'duration',
    unit,
    rule: hyphen ? 'duration-compound' : 'duration',
  };
}

// "1,000 prisoners of war", "a 2,400-strong force", "dozens of homes", "14 killed".
function countOf(figure: Figure, { tokens, from, to }: Scope): Amount | null {
  if (isName(figure, tokens, from) || isShare(figure, tokens, from, to)) return null;
  const start = counted(tokens, figure, to);
  const end = start === null ? null : nounPhraseEnd(tokens, start, to);
  if (start === null || end === null || end === start) return ellipticOf(figure, tokens, to);
  const hyphen = tokens[figure.to]?.lower === '-';
  const head = tokens[end - 1]!;
  const simple = headOf(tokens, start, end);
  if (!hyphen && !isPlural(tokens[simple]!) && figure.value !== 1) return ellipticOf(figure, tokens, to);
  if (figure.value === 1 && (!isCountedOne(tokens, figure, from) || NOT_COUNTED.has(head.lower))) return null;
  if (NOT_COUNTED.has(tokens[simple]!.lower) || isYear(tokens, figure)) return null;
  return {
    ...spanned(figure, figure.from, end),
    kind: 'count',
    unit: textOf(tokens, start, end),
    rule: hyphen ? 'count-compound' : 'count',
  };
}

function ellipticOf(figure: Figure, tokens: readonly Token[], to: number): Amount | null {
  const at = figure.to;
  const next = at < to ? tokens[at]!.lower : '';
  if (figure.value === 1 || isYear(tokens, figure)) return null;
  if (ELLIPTIC.has(next))
    return { ...spanned(figure, figure.from, at + 1), kind: 'count', unit: next, rule: 'count-elliptic' };
  // "more than 100 were wounded".
  const said = /^(?:were|was|are)$/.test(next) ? (tokens[at + 1]?.lower ?? '') : '';
  if (ELLIPTIC.has(said))
    return { ...spanned(figure, figure.from, at), kind: 'count', unit: said, rule: 'count-elliptic' };
  const before = figure.from > 0 ? tokens[figure.from - 1]! : null;
  const object =
    before?.pos === 'VERB' &&
    /^(?:kill|wound|injur|detain|arrest|displac|free|releas|captur|exchang|evacuat)/.test(before.lower);
  return object ? { ...spanned(figure, figure.from, at), kind: 'count', unit: null, rule: 'count-bare' } : null;
}

// Where the counted noun phrase starts: after a hyphen, after the "of" of a vague figure; null where none can follow.
function counted(tokens: readonly Token[], figure: Figure, to: number): number | null {
  if (figure.vague) {
    if (figure.to + 1 < to && tokens[figure.to]!.lower === 'of') return figure.to + 1;
    return null;
  }
  const { at } = afterHyphen(tokens, figure, to);
  return at < to ? at : null;
}

// "a 2,400-strong force" has its hyphen glued on both sides.
function afterHyphen(tokens: readonly Token[], figure: Figure, to: number): { at: number; hyphen: boolean } {
  const hyphen =
    figure.to + 1 < to && tokens[figure.to]!.lower === '-' && tokens[figure.to]!.start === tokens[figure.to - 1]!.end;
  return { at: hyphen ? figure.to + 1 : figure.to, hyphen };
}

function wordsFrom(tokens: readonly Token[], figure: Figure, to: number): number {
  return afterHyphen(tokens, figure, to).at;
}

// "one soldier" counts; "the one", "one another", "one of", "no one" do not.
function isCountedOne(tokens: readonly Token[], figure: Figure, from: number): boolean {
  const before = figure.from > from ? tokens[figure.from - 1]! : null;
  const after = tokens[figure.to];
  return after?.pos === 'NOUN' && !(before && /^(?:the|this|that|no|any|every|each|which|another)$/.test(before.lower));
}

// "one in five nurses", "a two-thirds majority", "a six-year-old", "the two sides": no count of anything.
function isShare(figure: Figure, tokens: readonly Token[], from: number, to: number): boolean {
  const before = figure.from - 2 >= from ? tokens[figure.from - 1]!.lower : '';
  if (before === 'in' && (tokens[figure.from - 2]!.pos === 'NUM' || tokens[figure.from - 2]!.lower === 'one'))
    return true;
  const { at } = afterHyphen(tokens, figure, to);
  const noun = at < to ? tokens[at]!.lower : '';
  if (FRACTIONS.test(noun) || (TIMES.has(singular(noun)) && figure.value !== null)) return true;
  const definite =
    figure.from > from && /^(?:the|both|these|those|his|her|its|their|our)$/.test(tokens[figure.from - 1]!.lower);
  return (
    (figure.value === 2 && (definite || SIDES.has(singular(noun)))) ||
    (noun === 'of' && typeof figure.value === 'number' && figure.value <= 12)
  );
}

// "Article 5", "Boeing 737", "aged 45": the number names what stands before it.
function isName(figure: Figure, tokens: readonly Token[], from: number): boolean {
  const before = figure.from > from ? tokens[figure.from - 1]! : null;
  if (!before) return false;
  if (IDENTIFIERS.has(before.lower)) return true;
  if (before.text === '.' || before.text === '/' || before.text === ':' || before.text === '#') return true;
  const after = tokens[figure.to];
  const named = before.pos === 'PROPN' && !WEEKDAYS.has(before.lower) && !MONTHS.has(before.lower);
  return named && after?.pos !== 'NOUN' && after?.pos !== 'ADJ' && after?.pos !== 'PROPN';
}

function isYear(tokens: readonly Token[], figure: Figure): boolean {
  const { text } = tokens[figure.from]!;
  if (figure.to !== figure.from + 1 || !/^(?:1[5-9]|20)\d\d$/.test(text)) return false;
  const before = figure.from > 0 ? tokens[figure.from - 1]!.lower : '';
  return (
    /^(?:in|since|by|until|the|of|from|before|after|during|early|late|mid|around|,|through|for)$/.test(before) ||
    (tokens[figure.from - 1] && MONTHS.has(before)) === true
  );
}

function withPer(unit: string, tokens: readonly Token[], at: number, end: number): string {
  return end > at ? `${unit} ${textOf(tokens, at, end)}` : unit;
}

function spanned(figure: Figure, from: number, to: number): Pick<Amount, 'from' | 'to' | 'value'> {
  return { from, to: Math.max(to, figure.to), value: figure.value };
}

function singular(lower: string): string {
  return lower.length > 3 && lower.endsWith('s') && !CURRENCIES.has(lower) ? lower.slice(0, -1) : lower;
}

const SYMBOLS = new Map(Object.entries(units.symbols));

const CURRENCIES = new Set(units.currencies);

const CURRENCY_NATIONS = new Set(units.currencyNations);

const AMBIGUOUS = new Set(units.ambiguousCurrencies);

const PERCENT = new Set(units.percent);

const TIMES = new Map(Object.entries(units.times));

const MONTHS = new Set(Object.keys(units.months));
const WEEKDAYS = new Set(Object.keys(units.weekdays));

const IDENTIFIERS = new Set(units.identifiers);

const NOT_COUNTED = new Set(units.notCounted);

const ELLIPTIC = new Set(units.elliptic);

const FRACTIONS = /^(?:thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|quarters?|halves)$/;

const SIDES = new Set(units.sides);

/** A figure with its kind and unit, by its tokens [from, to). */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly kind: FactKind;
  readonly value: number | string | null;
  readonly unit: string | null;
  readonly rule: string;
}

/** The tokens a figure is read among: [from, to). */
export interface Scope {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}
