import { countries } from 'countries-list';
import isoNames from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' };
import type { EntityType } from '#src/schema/evidence.ts';
import extras from '../../../data/gazetteer.json' with { type: 'json' };
import { slugOf } from '../../../spelling/slug.ts';
import type { Entry, Use } from './forms.ts';

/** All that the lists have: where two have one form, the first decides. */
export function listedRows(): Row[] {
  return [...blocs(), ...organisations(), ...places(), ...lands()];
}

function blocs(): Row[] {
  return extras.blocs.map(({ id, type, name, forms, adjectives, party }) => ({
    // England has no government but the kingdom's.
    entry: { id, type: type as EntityType, name, code: null, party: party ?? null, role: null },
    uses: [
      ['name', forms],
      ['demonym', adjectives.flatMap(withPlural)],
    ],
  }));
}

function organisations(): Row[] {
  return extras.organisations.map(({ name, forms, party, seats }) => ({
    entry: { id: slugOf(name), type: 'organisation', name, code: null, party: party ?? null, role: null },
    uses: [
      ['name', [name, ...forms]],
      ['capital', seats ?? []],
    ],
  }));
}

function places(): Row[] {
  const short = Map.groupBy(Object.entries(extras.abbreviations), ([, name]) => name);
  return [...extras.places, ...Object.values(extras.provinces).flat()].map((name) => ({
    entry: { id: slugOf(name), type: 'place', name, code: null, party: null, role: null },
    uses: [['name', [name, ...(short.get(name) ?? []).map(([form]) => form)]]],
  }));
}

function lands(): Row[] {
  return countryCodes().map((code) => {
    const { name, names, demonyms, seats, capitals } = formsOf(code);
    const id = slugOf(name);
    return {
      entry: { id, type: 'country', name, code, party: id, role: null },
      uses: [
        ['name', names],
        ['demonym', demonyms],
        ['seat', seats],
        ['capital', capitals],
      ],
    };
  });
}

function countryCodes(): string[] {
  return Object.keys(countries)
    .filter((code) => !UNPEOPLED.has(code))
    .sort();
}

function formsOf(code: string) {
  const own = (table: Readonly<Record<string, string | readonly string[]>>): string[] => [table[code] ?? []].flat();
  const listed = countries[code as keyof typeof countries] as {
    name: string;
    alias?: readonly string[];
    capital: string;
  };
  const name = own(extras.canonical)[0] ?? listed.name;
  const names = [name, listed.name, ...own(isoNames.countries), ...own(extras.names)].filter(
    (form) => !form.includes(',') && !form.includes('('),
  );
  const given = own(extras.demonyms);
  const listedDemonym = own(nationalities.nationalities).filter(
    (form) => !form.includes('(') && !form.includes(' or ') && !names.includes(form) && form !== 'Welsh',
  );
  return {
    name,
    names: unique(names.flatMap((form) => [form, form.replace(/^The /, ''), form.replace(/\band\b/, '&')])),
    demonyms: unique((given.length > 0 ? given : listedDemonym).flatMap(withPlural)),
    seats: own(extras.seats),
    capitals: unique(
      [listed.capital, ...own(extras.capitals)].filter((form) => form && form !== name && !NOT_CAPITALS.has(form)),
    ),
  };
}

/** "Ukrainian" also as "Ukrainians"; "Chinese", "French" and "Swiss" have no plural of their own. */
function withPlural(form: string): string[] {
  if (/(?:ese|sh|ch|ss|s)$/.test(form)) return [form];
  // "Dutchwomen", not "Germen"
  return [form, /(?:Dutch|French|Irish)(?:wo)?man$/.test(form) ? form.replace(/man$/, 'men') : `${form}s`];
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}

const UNPEOPLED = new Set(extras.unpeopled);
const NOT_CAPITALS = new Set(extras.notCapitals);

/** What is known by name, with the forms that stand for it. */
export interface Row {
  readonly entry: Entry;
  readonly uses: readonly (readonly [use: Use, forms: readonly string[]])[];
}
