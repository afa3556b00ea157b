import { countries } from 'countries-list';
import gazetteer from '../data/gazetteer.json' with { type: 'json' };
import knownNames from '../data/known-names.json' with { type: 'json' };
import { keyOf } from './key.ts';

/** Keys of the names that cities of some size bear. */
export const CITIES: ReadonlySet<string> = new Set(knownNames.cities.split('|'));

const TOWNS: ReadonlySet<string> = new Set([
  ...CITIES,
  ...[...gazetteer.places, ...Object.values(gazetteer.provinces).flat()].map(keyOf),
  ...Object.values(gazetteer.capitals).flat().map(keyOf),
  ...Object.values(countries).flatMap(({ capital }) => (capital ? [keyOf(capital)] : [])),
]);

/** True for the name of a city, a capital or a province, as many cities are called after, from which a report may be filed; people and bodies may bear it too. */
export function isTown(name: string): boolean {
  return TOWNS.has(keyOf(name));
}
