import type { FactKind } from '#src/schema/evidence.ts';
import type { Token } from '../../types.ts';
import { alone } from './amounts/alone.ts';
import { changed } from './amounts/changed.ts';
import { countOf } from './amounts/count.ts';
import { durationOf } from './amounts/duration.ts';
import { inRow } from './amounts/in-row.ts';
import { leftOut } from './amounts/left-out.ts';
import { moneyOf } from './amounts/money.ts';
import { ofThem } from './amounts/of-them.ts';
import { percentageOf } from './amounts/percentage.ts';
import { unitToldOf } from './amounts/unit-told-of.ts';
import { unnamedCountOf } from './amounts/unnamed-count.ts';
import { numbersIn } from './numbers.ts';
import { qualified } from './qualifiers.ts';

/**
 * Money, percentages, durations and counts among tokens [from, to), in order: value, unit in the source's words, and
 * the tokens from the figure's qualifier ("up to") to its distribution ("each"). A year, a time, a number that only
 * names something ("Article 5") is none. `taken` says which tokens already belong to a date; `told` is what
 * the sentence before told of, `lately` what the last few did: a figure without a noun may be a part of that, or answer it.
 */
export function amountsIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  taken: (at: number) => boolean,
  told: readonly Amount[] = [],
  large: string | null = null,
  lately: readonly Amount[] = told,
): Amount[] {
  const found: Amount[] = [];
  const earlier = told.findLast(({ kind, unit }) => kind === 'count' && unit !== null);
  let floor = from;
  for (const figure of numbersIn(tokens, from, to)) {
    if (figure.from < floor || taken(figure.from)) continue;
    const scope = { tokens, from: floor, to, start: from, earlier, large, told, lately };
    const amount =
      moneyOf(figure, scope) ??
      percentageOf(figure, scope) ??
      durationOf(figure, scope) ??
      countOf(figure, scope) ??
      inRow(figure, scope) ??
      ofThem(figure, scope, found.at(-1)) ??
      unnamedCountOf(figure, scope) ??
      leftOut(figure, scope, found.at(-1)) ??
      changed(figure, scope, found.at(-1)) ??
      unitToldOf(figure, scope) ??
      alone(figure, scope, found);
    if (!amount) continue;
    const whole = qualified(amount, scope);
    found.push(whole);
    floor = whole.to;
  }
  return found;
}

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
  /** Where the sentence starts to tell, whatever was read of it. */
  readonly start: number;
  /** What the sentence before counted last. */
  readonly earlier?: Amount | undefined;
  /** What the sentence before told of, in order. */
  readonly told: readonly Amount[];
  /** What the last few sentences told of, in order; the one before among them. */
  readonly lately: readonly Amount[];
  /** The one currency in which the document told of millions so far; null where there is none. */
  readonly large: string | null;
}
