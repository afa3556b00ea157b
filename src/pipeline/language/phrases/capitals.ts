import { countries } from 'countries-list';
import gazetteer from '../../data/gazetteer.json' with { type: 'json' };
import { keyOf } from '../../spelling/key.ts';

const CODES = new Map([
  ...Object.entries(gazetteer.capitals).flatMap(([code, names]) => names.map((name) => [keyOf(name), code] as const)),
  ...Object.entries(countries).flatMap(([code, { capital }]) => (capital ? [[keyOf(capital), code] as const] : [])),
]);

/** The ISO 3166-1 code of the country whose capital, or seat of government, has the name; null where none has. */
export function codeOfCapital(name: string): string | null {
  return CODES.get(keyOf(name)) ?? null;
}

const LANDS = new Set(Object.values(countries).flatMap(({ name, native }) => [keyOf(name), keyOf(native)]));

/** True for the name of a country of the world, in English or its own tongue: "Italy", "Italia". */
export function isLandName(name: string): boolean {
  return LANDS.has(keyOf(name));
}
