import { countries } from 'countries-list';

/** True for the letters that ISO 4217 gives a currency of some country: "KES". */
export function isCurrencyCode(text: string): boolean {
  return CODES.has(text);
}

const CODES: ReadonlySet<string> = new Set(Object.values(countries).flatMap(({ currency }) => currency));
