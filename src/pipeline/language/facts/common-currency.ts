import type { LocalFact } from '../../types.ts';
import { currencyOf } from './amounts/currency-of.ts';

/** From here on an amount is told in millions. */
const LARGE = 1_000_000;
const MILLIONS = /\b(?:million|billion)s?\b/i;

/**
 * The one currency in which the documents of a briefing tell of millions, for those that tell of millions and name none:
 * "Twenty-five million was what they put up", in the record of a council. Null where there are several.
 */
export function commonCurrency(facts: readonly (readonly LocalFact[])[]): string | null {
  const [only = null, ...others] = new Set(facts.flatMap((own) => currenciesOf(own)));
  return others.length > 0 ? null : only;
}

/** True for a document that tells of millions, and of money in none. */
export function namesNoCurrency(text: string, facts: readonly LocalFact[]): boolean {
  return MILLIONS.test(text) && currenciesOf(facts).length === 0;
}

function currenciesOf(facts: readonly LocalFact[]): string[] {
  return facts.flatMap(({ kind, value, unit }) =>
    kind === 'money' && unit !== null && typeof value === 'number' && value >= LARGE ? [currencyOf(unit)] : [],
  );
}
