import type { Token } from '../../../types.ts';
import type { Amount } from '../amounts.ts';
import { currencyOf } from './currency-of.ts';

const LARGE = /^(?:\d+(?:\.\d+)?)?(?:m|bn|million|billion|trillion)$/;

/** The unit of all money of a million or more told so far, with what these amounts add; null where there are several, or millions of other things. */
export function largeUnitOf(amounts: readonly Amount[], tokens: readonly Token[], before: LargeUnit): LargeUnit {
  let { unit, mixed } = before;
  for (const { kind, unit: own, to, from } of amounts) {
    const isLarge = tokens.slice(from, to).some(({ lower }) => LARGE.test(lower));
    if (!isLarge || (kind !== 'money' && kind !== 'count')) continue;
    const plain = currencyOf(own ?? '');
    if (kind === 'count' || (unit !== null && unit !== plain)) mixed = true;
    else unit = plain;
  }
  return { unit, mixed };
}

export interface LargeUnit {
  readonly unit: string | null;
  /** Several things are told of in millions. */
  readonly mixed: boolean;
}
