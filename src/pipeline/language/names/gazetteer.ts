import { keyOf } from '../../spelling/key.ts';
import type { KnownEntity } from '../../types.ts';
import { addForm, type Entry, type Found, type Index, longestAt, type Readable } from './gazetteer/forms.ts';
import { listedRows } from './gazetteer/rows.ts';

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
    for (const form of [name, ...aliases]) addForm(index, form, { ...entry, use: 'known' });
  }
  const find: Gazetteer['find'] = (words, at) => {
    const found = longestAt(index, words, at) ?? gazetteer.find(words, at);
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
      addForm(index, form, { ...entry, use: 'name' });
    for (const form of peoples) addForm(index, form, { ...entry, use: 'demonym' });
  }
  const find: Gazetteer['find'] = (words, at) => {
    const [listed, told] = [base.find(words, at), longestAt(index, words, at)];
    return told && told.length > (listed?.length ?? 0) ? told : listed;
  };
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
  for (const { entry, uses } of listedRows()) {
    byId.set(entry.id, entry);
    for (const [use, forms] of uses) for (const form of forms) addForm(index, form, { ...entry, use });
  }
  return { find: (words, at) => longestAt(index, words, at), byId, hasSmall: false };
}

/** A land that no list has. */
export interface Land {
  readonly id: string;
  readonly name: string;
  readonly type: 'country' | 'place';
  /** What its people are called. */
  readonly peoples: readonly string[];
}

export interface Gazetteer {
  readonly find: (words: readonly Readable[], at: number) => Found | null;
  readonly byId: Pick<ReadonlyMap<string, Entry>, 'get' | 'has'>;
  /** An editor's names may stand in small letters. */
  readonly hasSmall: boolean;
}
