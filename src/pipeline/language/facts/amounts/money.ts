import units from '../../../data/units.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { isCurrencyCode } from '../../phrases/currency-codes.ts';
import type { Amount, Scope } from '../amounts.ts';
import { SYMBOLS } from '../lists.ts';
import type { Figure } from '../numbers.ts';
import { nounPhraseEnd, textOf } from '../phrases.ts';
import { perAt } from '../qualifiers.ts';
import { afterHyphen, spanned } from './parts.ts';

/** "$5bn", "KES 300", "5 billion dollars", "580 million shillings", "€1,200 a month". */
export function moneyOf(figure: Figure, { tokens, from, to }: Scope): Amount | null {
  const before = figure.from > from ? tokens[figure.from - 1]! : null;
  const symbol = before && (SYMBOLS.get(before.text) ?? (isCurrencyCode(before.text) ? before.text : undefined));
  if (symbol) {
    const per = perAt(tokens, figure.to, to);
    const unit = per > figure.to ? `${symbol} ${textOf(tokens, figure.to, per)}` : symbol;
    return { ...spanned(figure, figure.from - 1, per), kind: 'money', unit, rule: 'money-symbol' };
  }
  const end = currencyEnd(tokens, figure, to);
  if (end === null) return null;
  const per = perAt(tokens, end, to);
  // "a 60-million-euro deal": the singular of a compound, with what costs so much.
  const compound = tokens[end - 2]?.text === '-';
  const unit = compound ? `${tokens[end - 1]!.lower}s` : textOf(tokens, afterHyphen(tokens, figure, to).at, per);
  const whole = compound ? nounPhraseEnd(tokens, end, to) : per;
  return { ...spanned(figure, figure.from, whole), kind: 'money', unit, rule: 'money-word' };
}

// The end of "Canadian dollars" after the figure; null where no currency follows.
function currencyEnd(tokens: readonly Token[], figure: Figure, to: number): number | null {
  let { at } = afterHyphen(tokens, figure, to);
  const first = at;
  while (at < Math.min(to, first + MOST_NATIONS) && isNation(tokens[at]!)) at += 1;
  const noun = at < to ? tokens[at]! : null;
  if (!noun || !CURRENCIES.has(singular(noun.lower))) return null;
  // "two pounds of flour", "10 real problems": a currency ends the phrase.
  const next = at + 1 < to ? tokens[at + 1]! : null;
  if (AMBIGUOUS.has(noun.lower) && next && (next.lower === 'of' || next.pos === 'NOUN')) return null;
  return at + 1;
}

// "Peruvian soles", "CFA francs", "U.S. dollars": whatever stands with a capital between a figure and its currency.
function isNation({ lower, text, pos }: Token): boolean {
  return (
    CURRENCY_NATIONS.has(lower) || (/^(?:ADJ|PROPN)$/.test(pos) && /^\p{Lu}/u.test(text) && !CURRENCIES.has(lower))
  );
}

function singular(lower: string): string {
  return lower.length > 3 && lower.endsWith('s') && !CURRENCIES.has(lower) ? lower.slice(0, -1) : lower;
}

const CURRENCIES = new Set(units.currencies);
const CURRENCY_NATIONS = new Set(units.currencyNations);
/** "Trinidad and Tobago" apart, no land's name before its currency is longer. */
const MOST_NATIONS = 3;
const AMBIGUOUS = new Set(units.ambiguousCurrencies);
