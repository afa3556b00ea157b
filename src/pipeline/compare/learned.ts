import type { Affiliation, Calling, FullName, Learned, Narration, Stranger } from '../types.ts';
import { type Foremost, foremostOf } from './foremost.ts';
import { namelessOf } from './nameless.ts';
import type { EntityIdOf } from './types.ts';

/** What one document takes over of somebody from the others. */
const MOST = 6;
const OF_NAME = /^(?:\p{L}+ )?government of /iu;

/**
 * By document id, what the other documents of a briefing say of the people and bodies it names and does not say itself:
 * their roles, for whom they speak, what they are called; and who else they name. A document that learns nothing has no
 * entry. Does not depend on the order of the documents.
 */
export function learnedOf(analyses: readonly Narration[], idOf: EntityIdOf): Map<string, Learned> {
  const ordered = [...analyses].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const told = toldOf(ordered, idOf);
  const foremost = foremostOf(ordered, idOf);
  const found = new Map<string, Learned>();
  for (const analysis of ordered) {
    const own = learnedBy(analysis, told, foremost, idOf);
    const { home, counts: _, ...lists } = own;
    if (home !== null || Object.values(lists).some(({ length }) => length > 0)) found.set(analysis.document.id, own);
  }
  return found;
}

function learnedBy(analysis: Narration, told: Told, foremost: readonly Foremost[], idOf: EntityIdOf): Learned {
  const { id } = analysis.document;
  const keys = new Map(analysis.entities.map(({ key }) => [idOf(id, key), key]));
  const home = told.home !== null && analysis.home === null ? told.home : null;
  // "The trade commission" of a document names nobody, whomever it was joined to.
  const nameless = namelessOf(analysis);
  const named = new Set([...keys].flatMap(([id, key]) => (nameless.has(key) ? [] : [id])));
  const strangers = strangersTo(analysis, named, told, foremost, home);
  const all = new Map([...keys, ...strangers.map(({ entity: { key } }) => [key, key] as const)]);
  return {
    callings: [
      ...[...all].flatMap(([entity, key]) => newCallings(analysis, key, told.callings.get(entity))),
      ...newStates(analysis, told.states, idOf),
    ],
    names: [...keys].flatMap(([entity, key]) =>
      newNames(
        analysis,
        key,
        foremost.find((one) => one.id === entity),
      ),
    ),
    strangers,
    counts: foremost.flatMap(({ id: entity, count }) => {
      const key = keys.get(entity);
      return key === undefined ? [] : [{ entity: key, count }];
    }),
    home: home === null ? null : (all.get(home) ?? null),
    organs: newOrgans(analysis, told.organs, keys),
    affiliations: [...all].flatMap(([entity, key]) =>
      newAffiliations(analysis, key, told.affiliations.get(entity), all),
    ),
  };
}

// Bodies, and persons of whom it is said what they are; under its id each is told from all whom the document names.
function strangersTo(
  analysis: Narration,
  named: ReadonlySet<string>,
  told: Told,
  foremost: readonly Foremost[],
  home: string | null,
): Stranger[] {
  const taken = new Set(analysis.entities.map(({ key }) => key));
  return foremost
    .filter(({ id, entity: { type } }) => {
      if (named.has(id) || taken.has(id)) return false;
      if (type === 'country') return id === home;
      return (
        type !== 'person' || (told.affiliations.get(id) ?? []).some(({ affiliation }) => affiliation.word !== null)
      );
    })
    .map(({ entity, count }) => ({ entity, count }));
}

function newNames({ entities }: Narration, key: string, told: Foremost | undefined): FullName[] {
  // Of a document without end most names are no foremost ones.
  if (!told) return [];
  const own = entities.find((entity) => entity.key === key)!;
  if (own.type === 'person' || own.type === 'country') return [];
  return told.names
    .filter((name) => !own.forms.includes(name) && name !== own.name)
    .map((name) => ({ entity: key, name }));
}

function toldOf(analyses: readonly Narration[], idOf: EntityIdOf): Told {
  const callings = new Map<string, Map<string, Set<string>>>();
  const affiliations = new Map<string, From[]>();
  const organs = new Map<string, Set<string>>();
  const states = new Set(
    analyses.flatMap(({ document, entities }) =>
      entities.flatMap(({ key, type, code }) => (type === 'country' && code === null ? [idOf(document.id, key)] : [])),
    ),
  );
  for (const { document, callings: own, organs: told, affiliations: stated, home } of analyses) {
    // Another land's ministry, of a paper that tells of its own land's army, is not "the ministry" of the others.
    const rules = home !== null && told.some(({ owner }) => owner === home);
    for (const { noun, owner } of told)
      if (!rules || owner === home) organs.set(noun, (organs.get(noun) ?? new Set()).add(idOf(document.id, owner)));
    for (const { entity, noun, modifiers = [] } of own) {
      const id = idOf(document.id, entity);
      const called = callings.get(id) ?? new Map<string, Set<string>>();
      called.set(noun, new Set([...(called.get(noun) ?? []), ...modifiers]));
      callings.set(id, called);
    }
    for (const affiliation of stated) {
      const id = idOf(document.id, affiliation.entity);
      const party = affiliation.party === null ? null : idOf(document.id, affiliation.party);
      const phrase = affiliation.words.join(' ');
      affiliations.set(
        id,
        [...(affiliations.get(id) ?? []), { document: document.id, affiliation, party, phrase }].slice(-4 * MOST),
      );
    }
  }
  return { callings, affiliations, organs, states, home: homeOf(analyses, idOf) };
}

// The country whose own affairs two documents treat at least, and none another's.
function homeOf(analyses: readonly Narration[], idOf: EntityIdOf): string | null {
  const homes = analyses.flatMap(({ document, home }) => (home === null ? [] : [idOf(document.id, home)]));
  const isTold = homes.length > 1 || analyses.some(namesGovernment);
  return isTold && new Set(homes).size === 1 ? homes[0]! : null;
}

// "The Government of the Republic of Peru": of whom a report at home tells so, it tells as of a side.
function namesGovernment({ document: { text }, home, mentions }: Narration): boolean {
  return mentions.some(
    ({ entity, form, start, end }) => entity === home && form === 'name' && OF_NAME.test(text.slice(start, end)),
  );
}

// "The army" of a document that does not say whose is that of the one state whose army the others tell of.
function newOrgans(analysis: Narration, told: Told['organs'], keys: ReadonlyMap<string, string>): Learned['organs'] {
  const own = new Set(analysis.organs.map(({ noun }) => noun));
  return [...told].flatMap(([noun, owners]) => {
    const [id, other] = owners;
    const owner = id === undefined || other !== undefined || own.has(noun) ? undefined : keys.get(id);
    return owner === undefined ? [] : [{ noun, owner }];
  });
}

// What another document shows to be a state is one in a document that only names it.
function newStates({ document, entities }: Narration, states: Told['states'], idOf: EntityIdOf): Calling[] {
  return entities.flatMap(({ key, type, code }) =>
    type !== 'country' && type !== 'person' && code === null && states.has(idOf(document.id, key))
      ? [{ entity: key, noun: 'country' }]
      : [],
  );
}

function newCallings(analysis: Narration, key: string, called: Called | undefined): Calling[] {
  if (!called) return [];
  const own = new Set(analysis.callings.flatMap(({ entity, noun }) => (entity === key ? [noun] : [])));
  return [...called]
    .filter(([noun]) => !own.has(noun))
    .map(([noun, modifiers]) =>
      modifiers.size > 0 ? { entity: key, noun, modifiers: [...modifiers].sort() } : { entity: key, noun },
    );
}

function newAffiliations(
  analysis: Narration,
  key: string,
  told: readonly From[] | undefined,
  keys: ReadonlyMap<string, string>,
): Learned['affiliations'] {
  const others = (told ?? []).filter(
    ({ document, affiliation }) => document !== analysis.document.id && !affiliation.former,
  );
  if (others.length === 0) return [];
  const own = new Set(
    analysis.affiliations.flatMap(({ entity, word, party }) => (entity === key ? [`${word} ${party}`] : [])),
  );
  // Each but once.
  const byContent = new Map<string, Learned['affiliations'][number]>();
  for (const { affiliation, party: of, phrase } of others) {
    const { role, word, words, former, rule } = affiliation;
    const party = of === null ? null : (keys.get(of) ?? null);
    if ((word === null && party === null) || own.has(`${word} ${party}`)) continue;
    byContent.set(`${word} ${party} ${phrase}`, { entity: key, role, word, words, former, rule, party });
  }
  return [...byContent.values()].slice(0, MOST);
}

interface From {
  readonly document: string;
  readonly affiliation: Affiliation;
  /** Id in the briefing. */
  readonly party: string | null;
  /** Its words in one. */
  readonly phrase: string;
}

/** By noun that a body is called, the words it is described by. */
type Called = ReadonlyMap<string, ReadonlySet<string>>;

interface Told {
  readonly home: string | null;
  /** Ids of the lands that no list has. */
  readonly states: ReadonlySet<string>;
  /** By noun the ids of the states. */
  readonly organs: ReadonlyMap<string, ReadonlySet<string>>;
  readonly callings: ReadonlyMap<string, Called>;
  readonly affiliations: ReadonlyMap<string, readonly From[]>;
}
