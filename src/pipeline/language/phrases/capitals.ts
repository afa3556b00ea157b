import { countries } from 'countries-list';
import { keyOf } from '../../spelling/key.ts';

const CODES = new Map(
  Object.entries(countries).flatMap(([code, { capital }]) => (capital ? [[keyOf(capital), code] as const] : [])),
);

/** The ISO 3166-1 code of the country whose capital has the name; null where none has. */
export function codeOfCapital(name: string): string | null {
  return CODES.get(keyOf(name)) ?? null;
}
