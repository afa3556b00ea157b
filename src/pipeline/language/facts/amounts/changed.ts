import units from '../../../data/units.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import { lexemeOf } from '../../../wording/lexeme.ts';
import type { Amount, Scope } from '../amounts.ts';
import { type Figure, numbersIn } from '../numbers.ts';
import { isPlural, nounPhraseEnd, textOf } from '../phrases.ts';
import { countOf } from './count.ts';
import { durationOf } from './duration.ts';
import { moneyOf } from './money.ts';
import { mayBeYear } from './no-count.ts';
import { spanned } from './parts.ts';
import { percentageOf } from './percentage.ts';

/**
 * A figure that something rose, fell or is held to: "to 410,000 tonnes from 230,000", "52 million euros instead of 96
 * million", "cut crews from four to three", "a rise in sightings to 310", "imports reached 96,000".
 */
export function changed(figure: Figure, scope: Scope, before: Amount | undefined): Amount | null {
  const { tokens, start, to } = scope;
  if (
    typeof figure.value !== 'number' ||
    figure.value < 2 ||
    mayBeYear(figure, tokens) ||
    isCountOfSomething(figure, tokens, to)
  )
    return null;
  const link = linkBefore(figure, tokens);
  const next = tokens[link]?.lower === 'from' ? fromTo(figure, scope) : null;
  if (next)
    return { ...spanned(figure, figure.from, figure.to), kind: next.kind, unit: next.unit, rule: 'unit-of-next' };
  if (
    before?.unit &&
    link >= before.to &&
    isLike(figure, before) &&
    (isFrom(tokens, link, start) || isInstead(tokens, link))
  )
    return { ...spanned(figure, figure.from, figure.to), kind: before.kind, unit: before.unit, rule: 'unit-of-before' };
  const unit = heldTo(tokens, link, start) ?? subject(tokens, link, start);
  return unit === null
    ? null
    : { ...spanned(figure, figure.from, figure.to), kind: 'count', unit, rule: 'count-before' };
}

// "from 24 to 21 percent": the unit is said once, with the second figure.
function fromTo({ to: end }: Figure, scope: Scope): Amount | null {
  if (end + 1 >= scope.to || scope.tokens[end]!.lower !== 'to') return null;
  const second = numbersIn(scope.tokens, end + 1, scope.to)[0];
  if (second?.from !== end + 1) return null;
  return moneyOf(second, scope) ?? percentageOf(second, scope) ?? durationOf(second, scope) ?? countOf(second, scope);
}

// "22 percent of 2,416 voters, down from 31": what differs so much is not measured by the same thing.
function isLike({ value, to }: Figure, before: Amount): boolean {
  if (typeof before.value !== 'number' || typeof value !== 'number' || to <= before.to) return false;
  return before.value / value <= MOST_TIMES && value / before.value <= MOST_TIMES;
}

// The token before the figure and what qualifies it: "to about 310".
function linkBefore(figure: Figure, tokens: readonly Token[]): number {
  let link = figure.from - 1;
  while (link > 0 && QUALIFYING.test(tokens[link]!.lower)) link -= 1;
  return link;
}

// "rose to 410,000 tonnes, from 230,000"; "up from 18,000". "410,000 tonnes from 12 ports" has a noun of its own.
function isFrom(tokens: readonly Token[], link: number, from: number): boolean {
  if (tokens[link]?.lower !== 'from') return false;
  for (let at = link - 1; at >= from; at -= 1) if (isChange(tokens[at]!)) return true;
  return /^(?:up|down)$/.test(tokens[link - 1]?.lower ?? '');
}

function isInstead(tokens: readonly Token[], link: number): boolean {
  const two = `${tokens[link - 1]?.lower} ${tokens[link]?.lower}`;
  return /^(?:instead of|rather than|compared (?:with|to)|against just|up against)$/.test(two);
}

// "a rise in sightings to 310", "limits pickets to six", "cut crews from four to three".
function heldTo(tokens: readonly Token[], link: number, from: number): string | null {
  const lower = tokens[link]?.lower ?? '';
  if (!/^(?:to|from|at)$/.test(lower)) return null;
  let last = link - 1;
  if (lower === 'to' && tokens[last]?.pos === 'NUM' && tokens[last - 1]?.lower === 'from') last -= 2;
  const noun = last >= from ? tokens[last] : undefined;
  if (noun?.pos !== 'NOUN' || !isPlural(noun) || TIMES.has(noun.lower)) return null;
  for (let at = last - 1; at >= Math.max(from, last - NEAR); at -= 1) {
    if (isChange(tokens[at]!)) return noun.lower;
    if (/^[,;:]$/.test(tokens[at]!.text)) return null;
  }
  return null;
}

// "Imports of cars reached 96,000": the first noun for several of the clause.
function subject(tokens: readonly Token[], link: number, from: number): string | null {
  if (!isReaching(tokens[link]?.base ?? NOTHING)) return null;
  let start = link;
  while (start > from && !/^[,;:.“"”]$/.test(tokens[start - 1]!.text)) start -= 1;
  for (let at = start; at < link; at += 1) {
    const token = tokens[at]!;
    if (token.pos === 'VERB' || token.pos === 'AUX') return null;
    if (token.pos === 'NOUN' && isPlural(token)) return textOf(tokens, at, nounPhraseEnd(tokens, at, link));
  }
  return null;
}

function isChange({ base, lexeme }: Token): boolean {
  return isChanging(base) || isChanging(lexeme);
}

function isCountOfSomething(figure: Figure, tokens: readonly Token[], to: number): boolean {
  return (
    figure.to < to &&
    /^(?:NOUN|ADJ|PROPN|SYM|NUM)$/.test(tokens[figure.to]!.pos) &&
    !PASSED.test(tokens[figure.to]!.lower)
  );
}

const isChanging = isAmong(units.changing);
const isReaching = isAmong(['reach', 'exceed', 'total', 'top']);
const NOTHING = lexemeOf('');
const TIMES = new Set(Object.keys(units.times).map((time) => `${time}s`));
const QUALIFYING =
  /^(?:about|around|nearly|almost|some|just|only|roughly|over|under|more|less|fewer|than|least|most|at)$/;
/** What may follow without being counted: "96,000 last year". */
const PASSED = /^(?:last|this|next|yesterday|today|tomorrow|annually|a|an|each)$/;
/** In tokens, before the figure. */
const NEAR = 8;
/** A figure that is so many times the other measures something else. */
const MOST_TIMES = 12;
