import { countries } from 'countries-list';
import isoNames from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' };
import type { EntityType } from '#src/schema/evidence.ts';
import extras from '../../data/gazetteer.json' with { type: 'json' };
import { keyOf } from '../../spelling/key.ts';
import { slugOf } from '../../spelling/slug.ts';
import type { KnownEntity } from '../../types.ts';

/** Everything known by name before a document is read; built once a process. */
export const gazetteer: Gazetteer = build();

/** The gazetteer with an editor's own names before it; what an editor says of a listed entity holds for all its forms. */
export function withKnown(known: readonly KnownEntity[]): Gazetteer {
  if (known.length === 0) return gazetteer;
  const index: Index = new Map();
  const own = new Map<string, Entry>();
  for (const { id, type, name, aliases, party, role } of known) {
    const listed = gazetteer.byId.get(id);
    const entry: Entry = {
      id,
      // What an editor leaves unsaid of a listed entity is as listed.
      type: listed && type === 'group' ? listed.type : type,
      name: listed && keyOf(name) === id.replaceAll('-', ' ') ? listed.name : name,
      code: listed?.code ?? null,
      party: party ?? listed?.party ?? null,
      role,
    };
    own.set(id, entry);
    for (const form of [name, ...aliases]) add(index, form, { ...entry, use: 'known' });
  }
  const find: Gazetteer['find'] = (words, at) => {
    const found = longest(index, words, at) ?? gazetteer.find(words, at);
    return found ? { ...found, ...own.get(found.id) } : null;
  };
  return { find, byId: chained(own, gazetteer.byId), hasSmall: true };
}

/** The gazetteer with lands behind it that no list has. */
export function withLands(base: Gazetteer, lands: readonly Land[]): Gazetteer {
  if (lands.length === 0) return base;
  const index: Index = new Map();
  const own = new Map<string, Entry>();
  for (const { id, name, type, peoples } of lands) {
    if (base.byId.has(id)) continue;
    const entry: Entry = { id, type, name, code: null, party: type === 'country' ? id : null, role: null };
    own.set(id, entry);
    for (const form of [name, ...FORMS_OF_STATE.map((form) => `${form} of ${name}`)])
      add(index, form, { ...entry, use: 'name' });
    for (const form of peoples) add(index, form, { ...entry, use: 'demonym' });
  }
  const find: Gazetteer['find'] = (words, at) => base.find(words, at) ?? longest(index, words, at);
  return { ...base, find, byId: chained(own, base.byId) };
}

// The whole list is not copied for the few lands of a document.
function chained(own: ReadonlyMap<string, Entry>, base: Gazetteer['byId']): Gazetteer['byId'] {
  if (own.size === 0) return base;
  return { get: (id) => own.get(id) ?? base.get(id), has: (id) => own.has(id) || base.has(id) };
}

const FORMS_OF_STATE = ['Republic', 'Kingdom'];

function build(): Gazetteer {
  const index: Index = new Map();
  const byId = new Map<string, Entry>();
  for (const { entry, uses } of [...blocs(), ...organisations(), ...places(), ...lands()]) {
    byId.set(entry.id, entry);
    for (const [use, forms] of uses) for (const form of forms) add(index, form, { ...entry, use });
  }
  return { find: (words, at) => longest(index, words, at), byId, hasSmall: false };
}

function blocs(): Row[] {
  return extras.blocs.map(({ id, type, name, forms, adjectives }) => ({
    entry: { id, type: type as EntityType, name, code: null, party: null, role: null },
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
  return extras.places.map((name) => ({
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
    .filter((code) => !/^(?:UM|AQ|BV|HM|TF|GS|AC|TA|IO)$/.test(code))
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
      [listed.capital, ...own(extras.capitals)].filter(
        (form) =>
          form &&
          form !== name &&
          !/^(?:George ?[Tt]own|Victoria|Kingston|Hamilton|Stanley|Douglas|The Valley|Kingstown|Jamestown|Plymouth|Gustavia|Marigot|Lobamba|West Island|Brussels)$/.test(
            form,
          ),
      ),
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

function add(index: Index, form: string, entry: Listed): void {
  // "US" is not "us", and "Ill." is Illinois only with its full stop.
  const exact = /^[\p{Lu}\p{N}.+-]{1,5}$/u.test(form) || /^\S+\.$/.test(form);
  // A text's words are read without their "'s": "People's Republic".
  const keys = keyOf(form.replaceAll("'s ", ' '))
    .split(/[\s-]+/)
    .filter(Boolean);
  const first = keys[0];
  if (first === undefined) return;
  const row = { keys, exact: exact ? withoutDots(form) : null, owns: form.includes("'s "), entry };
  const list = index.get(first) ?? [];
  if (list.some((other) => other.keys.join(' ') === keys.join(' ') && other.exact === row.exact)) return;
  list.push(row);
  list.sort((a, b) => b.keys.length - a.keys.length);
  index.set(first, list);
}

// "U.S." as "US", but "Fla." with its one full stop.
function withoutDots(form: string): string {
  return /^(?:\p{Lu}\.)+$/u.test(form) ? form.replaceAll('.', '') : form;
}

function longest(index: Index, words: readonly Readable[], at: number): Found | null {
  for (const row of index.get(words[at]?.key ?? '') ?? []) {
    if (row.exact !== null && withoutDots(words[at]!.text) !== row.exact) continue;
    const joint = row.owns ? OWNED : BESIDE;
    if (row.keys.every((key, i) => words[at + i]?.key === key && (i === 0 || joint.test(words[at + i]!.gap))))
      return isOfWaters(row.entry, words[at + row.keys.length]) ? null : { ...row.entry, length: row.keys.length };
  }
  return null;
}

// "Indian Ocean" is no India's.
function isOfWaters({ use }: Listed, next: Readable | undefined): boolean {
  return use === 'demonym' && next?.gap === ' ' && /^(?:Ocean|Sea)$/.test(next.text);
}

const BESIDE = /^[ \t\n-]{1,2}$|^$/;
const OWNED = /^(?:['’]s)?[ \t\n-]{1,2}$|^$/;

type Use = 'name' | 'demonym' | 'seat' | 'capital' | 'known';
type Readable = { readonly key: string; readonly text: string; readonly gap: string };
type Index = Map<
  string,
  { readonly keys: readonly string[]; readonly exact: string | null; readonly owns: boolean; readonly entry: Listed }[]
>;

/** What is known by name, with the forms that stand for it. */
interface Row {
  readonly entry: Entry;
  readonly uses: readonly (readonly [use: Use, forms: readonly string[]])[];
}

/** A land that no list has. */
export interface Land {
  readonly id: string;
  readonly name: string;
  readonly type: 'country' | 'place';
  /** What its people are called. */
  readonly peoples: readonly string[];
}

/** What a form stands for. `party` is the id of the entity it belongs to. */
export interface Entry {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly code: string | null;
  readonly party: string | null;
  readonly role: string | null;
}

export interface Listed extends Entry {
  readonly use: Use;
}

export interface Found extends Listed {
  /** In words. */
  readonly length: number;
}

export interface Gazetteer {
  readonly find: (words: readonly Readable[], at: number) => Found | null;
  readonly byId: Pick<ReadonlyMap<string, Entry>, 'get' | 'has'>;
  /** An editor's names may stand in small letters. */
  readonly hasSmall: boolean;
}
