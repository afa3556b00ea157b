import units from '../../../data/units.json' with { type: 'json' };
import type { Amount, Scope } from '../amounts.ts';
import type { Figure } from '../numbers.ts';
import { currencyOf } from './currency-of.ts';
import { isName, isYear, mayBeYear } from './no-count.ts';
import { wholeOf } from './of-them.ts';
import { isAllSaid, isInMillions, spanned } from './parts.ts';
import { isAnswer, isCountedThere, isGapped, isPartOfCount, isThoseWho } from './places-of-figures.ts';

/**
 * A figure without its noun: a part of what was counted just before ("Two hundred and ten are to walk home", "another 55",
 * "of whom 412 struck"), or one that answers it ("The union wants 6 percent. The firm has offered 2.2", "the police make it
 * ninety", "the company 90", "There are 27 now"); null where nothing told before is like it, or several things are.
 */
export function alone(figure: Figure, scope: Scope, found: readonly Amount[]): Amount | null {
  const { tokens, from, to } = scope;
  if (typeof figure.value !== 'number' || figure.value < 2 || isYear(tokens, figure) || mayBeYear(figure, tokens))
    return null;
  if (/^[-/:]$/.test(tokens[figure.to]?.text ?? '') && tokens[figure.to]!.start === tokens[figure.to - 1]!.end)
    return null;
  const answer = inMillions(figure, scope, found) ?? answered(figure, scope, found);
  if (answer) return { ...spanned(figure, figure.from, figure.to), ...answer };
  const part = isName(figure, tokens, from) ? null : partOfTold(figure, scope, found, to);
  return part && { ...spanned(figure, figure.from, figure.to), kind: 'count', ...part };
}

// "5.1 billion": of the one thing that is told of in millions.
function inMillions(figure: Figure, scope: Scope, found: readonly Amount[]): Told | null {
  if (!isInMillions(figure, scope.tokens) || !isAllSaid(figure, scope.tokens, scope.to)) return null;
  const like = [...scope.told, ...found].filter((one) => isLike(figure, one, 1000) && Number(one.value) >= 1_000_000);
  const other = like.at(-1);
  if (!other || like.some(({ unit }) => unit !== other.unit)) return null;
  return told(other, other.kind === 'money' ? currencyOf(other.unit!) : other.unit);
}

// In this sentence or the one before the latest counts; further back, where they tell of nothing else, what is alone there.
function answered(figure: Figure, scope: Scope, found: readonly Amount[]): Told | null {
  if (isInMillions(figure, scope.tokens) || !isAnswer(figure, scope, found)) return null;
  if (isGapped(figure, scope, found)) return toldAs(found.findLast((one) => isLike(figure, one, 5)));
  const near = [...scope.told, ...found];
  const other = near.findLast((one) => isLike(figure, one, 5));
  if (other || near.some(({ kind }) => kind !== 'date' && kind !== 'place')) return toldAs(other);
  const [only, ...others] = scope.lately.filter((one) => isLike(figure, one, 3));
  return others.every(({ unit }) => unit === only!.unit) ? toldAs(only) : null;
}

function partOfTold(
  figure: Figure,
  scope: Scope,
  found: readonly Amount[],
  to: number,
): Pick<Amount, 'unit' | 'rule'> | null {
  const { tokens } = scope;
  const isWho = isThoseWho(figure, tokens, to);
  const isSome = isCountedThere(figure, tokens, to);
  if (!isWho && !isSome && !isPartOfCount(figure, scope)) return null;
  const wholes = [...(isWho ? scope.told : scope.lately), ...found].toReversed();
  for (const whole of wholes) {
    const unit = wholeOf(figure, whole);
    if (unit !== null && !isMeasure(unit)) return { unit, rule: 'unit-of-before' };
  }
  if (isWho) return { unit: 'people', rule: 'count-of-those' };
  return isSome ? { unit: null, rule: 'count-bare' } : null;
}

// What differs so much is not measured by the same thing.
function isLike({ value }: Figure, one: Amount, mostTimes: number): boolean {
  if (
    typeof value !== 'number' ||
    one.unit === null ||
    one.unit === 'times' ||
    typeof one.value !== 'number' ||
    !/^(?:money|percentage|count|duration)$/.test(one.kind)
  )
    return false;
  // "Five and a half" are no engineers.
  const isWhole = one.kind === 'duration' || (one.kind === 'count' && !isMeasure(one.unit));
  if (isWhole && !Number.isInteger(value) && Number.isInteger(one.value)) return false;
  return one.value / value <= mostTimes && value / one.value <= mostTimes;
}

function isMeasure(unit: string): boolean {
  return MEASURES.has(unit.split(' ')[0]!.toLowerCase());
}

function toldAs(other: Amount | undefined): Told | null {
  return other ? told(other, other.unit) : null;
}

function told({ kind }: Amount, unit: string | null): Told {
  return { kind, unit, rule: 'unit-of-rival' };
}

/** Of these none acts. */
const MEASURES: ReadonlySet<string> = new Set(units.measures);

type Told = Pick<Amount, 'kind' | 'unit' | 'rule'>;
