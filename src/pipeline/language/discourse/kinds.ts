import bodies from '../../data/bodies.json' with { type: 'json' };
import type { Calling, Learned, LocalEntity } from '../../types.ts';
import { KINDS_BY_NOUN, LANDS } from '../phrases/body-nouns.ts';
import type { Scene } from '../phrases/scene.ts';
import { agencyOfDateline } from './kinds/agency-of-dateline.ts';
import { isHeadOfName } from './kinds/head-of-name.ts';
import { kindBehindName } from './kinds/kind-behind-name.ts';
import { kindByMembers } from './kinds/kind-by-members.ts';
import { kindByOffice } from './kinds/kind-by-office.ts';
import { kindsByForms, wordsOfName } from './kinds/kinds-by-forms.ts';
import { describedBeside, nounsBeside, ownsState } from './kinds/nouns-beside.ts';
import { paperAtHead } from './kinds/paper-at-head.ts';
import { FIRMS } from './lists.ts';

const NICKNAMES: Readonly<Record<string, readonly string[]>> = bodies.nicknames;
/** By kind, the nouns that fit it less well. */
const SECOND = new Map<string, string[]>();
for (const [noun, kinds] of Object.entries(bodies.second))
  for (const kind of kinds) SECOND.set(kind, [...(SECOND.get(kind) ?? []), noun]);
/** A noun for bodies of more kinds than this shows none. */
const FEW_KINDS = 2;
const PAPER = 'newspaper';
/** What may represent workers or traders without being theirs. */
const FOR_OTHERS = new Set(['party', 'company', 'government', 'organ', 'country', 'court', 'assembly']);

/**
 * What the bodies of a document are, by their names ("Ltd", "Union") and by what the text calls them ("the airline
 * Norwind", "Kabin, the cabin crew union,") or another document does, so that "the company" finds the one it means.
 */
export function kindsOf(
  scene: Scene,
  learned: Pick<Learned, 'callings' | 'names'> = { callings: [], names: [] },
): Bodies {
  const found = kindsByNames(scene, fullerNames(learned.names), firmsAmong(learned.callings));
  const { kinds, called, byWord } = found;
  for (const { entity, noun, modifiers } of learned.callings) {
    // What has a chief executive may be a hospital.
    if (noun !== 'company' || kinds.get(entity)?.size === 0) call(found, entity, noun, modifiers);
    if (noun === 'country' && scene.entities.has(entity)) kinds.set(entity, new Set(['country']));
  }
  const callings = [
    ...callingsAtHead(found, scene),
    ...callingsBeside(found, scene),
    ...callingsByOffice(found, scene),
    ...callingsByMembers(found, scene),
  ];
  // A people or a continent is no company.
  const unknown = [...kinds].flatMap(([key, own]) =>
    own.size === 0 && scene.entities.get(key)?.type !== 'group' && !isNameOfBranch(scene.entities.get(key)?.name ?? '')
      ? [key]
      : [],
  );
  return { kinds, called, callings, unknown, byWord, described: describedIn(scene), ...bodiesByNoun(found, scene) };
}

// "South West Region" at the head of a union's letter: where it is at work, and no company.
function isNameOfBranch(name: string): boolean {
  return / (?:region|area|branch|district|division|section|department|zone|sector)$/i.test(name);
}

// What two are told of as means neither.
function describedIn(scene: Scene): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const [index, { entity }] of scene.mentions.entries()) {
    if (scene.entities.get(entity)?.type === 'person') continue;
    const words = describedBeside(scene, index);
    if (words === null) continue;
    found.set(words, (found.get(words) ?? entity) === entity && found.get(words) !== null ? entity : null);
  }
  return found;
}

// What another document calls a company is one where this names it as if a place: "to all members at Norwind".
function firmsAmong(callings: Learned['callings']): ReadonlySet<string> {
  return new Set(callings.flatMap(({ entity, noun }) => (FIRMS.has(noun) ? [entity] : [])));
}

function kindsByNames(
  { entities }: Scene,
  fuller: ReadonlyMap<string, readonly string[]>,
  firms: ReadonlySet<string>,
): Found {
  const found: Found = { kinds: new Map(), called: new Map(), byWord: new Map(), calledSo: new Set() };
  for (const named of entities.values()) {
    if (named.type === 'person') continue;
    const entity = { ...named, forms: [...named.forms, ...(fuller.get(named.key) ?? [])] };
    const words = wordsOfName(entity);
    if (mayHaveKind(entity) || firms.has(entity.key)) {
      found.kinds.set(entity.key, kindsByForms(named, fuller.get(named.key) ?? []));
      for (const word of words) pushWord(found.byWord, word, entity.key);
    }
    found.called.set(entity.key, new Set([...words, ...nicknames(entity).flatMap((name) => name.split(' '))]));
  }
  return found;
}

// A passengers' group is no company, although some companies are called groups, nor is a land that is a supplier, or a
// ministry that is an owner.
function call(
  { kinds, called, calledSo }: Found,
  entity: string,
  noun: string,
  modifiers: readonly string[] = [],
): void {
  calledSo.add(`${entity} ${noun}`);
  for (const word of [noun, ...modifiers]) called.get(entity)?.add(word);
  const own = kinds.get(entity);
  const told = [...(KINDS_BY_NOUN.get(noun) ?? [])];
  if (!own || own.has('country') || own.has('organ') || told.length > FEW_KINDS) return;
  if (!told.some((kind) => own.has(kind))) for (const kind of told) own.add(kind);
}

// "The airline Norwind", "Kabin, the cabin crew union,"; and a state by what only states have.
function callingsBeside(found: Found, scene: Scene): Calling[] {
  const { kinds } = found;
  const callings: Calling[] = [];
  for (const [index, { entity }] of scene.mentions.entries()) {
    if (scene.entities.get(entity)?.type === 'person') continue;
    if ((kinds.get(entity)?.size ?? 0) === 0 && ownsState(scene, index))
      kinds.set(entity, (kinds.get(entity) ?? new Set()).add('country'));
    if (!kinds.has(entity)) continue;
    for (const { noun, modifiers } of nounsBeside(scene, index)) {
      // "Until the government unshackle Norwind Rail": no firm is one, whatever the tagger takes the verb for.
      if (noun === 'government' && kinds.get(entity)!.has('company')) continue;
      call(found, entity, noun, modifiers);
      callings.push(modifiers.length > 0 ? { entity, noun, modifiers } : { entity, noun });
    }
  }
  return callings;
}

// Whose paper a report is, or who filed it, whose name does not show what it is.
function callingsAtHead(found: Found, scene: Scene): Calling[] {
  return [paperAtHead(scene), agencyOfDateline(scene)].flatMap((index) => {
    const entity = scene.mentions[index]?.entity;
    if (entity === undefined || found.kinds.get(entity)?.size !== 0) return [];
    call(found, entity, PAPER);
    return [{ entity, noun: PAPER }];
  });
}

// Of whom neither the name nor the words before it say what they are, by the noun behind it or who is theirs.
function callingsByOffice(found: Found, scene: Scene): Calling[] {
  const callings: Calling[] = [];
  for (const [index, { entity }] of scene.mentions.entries()) {
    const isOpen = found.kinds.get(entity)?.size === 0;
    const noun = isOpen ? (kindBehindName(scene, index) ?? kindByOffice(scene, index)) : null;
    if (noun === null || scene.entities.get(entity)?.type !== 'organisation') continue;
    call(found, entity, noun);
    callings.push({ entity, noun });
  }
  return callings;
}

// Of whom it is said whom they represent: a "Pilots' College" is a union, whatever its name shows.
function callingsByMembers(found: Found, scene: Scene): Calling[] {
  const callings: Calling[] = [];
  for (const [index, { entity }] of scene.mentions.entries()) {
    const kinds = found.kinds.get(entity);
    if (!kinds || scene.entities.get(entity)?.type !== 'organisation') continue;
    const noun = [...kinds].some((kind) => FOR_OTHERS.has(kind)) ? null : kindByMembers(scene, index);
    if (noun === null || found.calledSo.has(`${entity} ${noun}`)) continue;
    call(found, entity, noun);
    callings.push({ entity, noun });
  }
  return callings;
}

function bodiesByNoun({ kinds, called, calledSo }: Found, { entities }: Scene): Pick<Bodies, 'byNoun' | 'second'> {
  const byNoun = new Map<string, Set<string>>();
  const second = new Map<string, Set<string>>();
  for (const [key, own] of kinds) {
    const entity = entities.get(key)!;
    const nouns = new Set([
      ...[...own].flatMap(nounsOf).filter((noun) => !isUnwritten(entity, noun)),
      ...[...(called.get(key) ?? [])].filter((noun) => calledSo.has(`${key} ${noun}`)),
      ...nicknames(entity).map((name) => name.slice(name.lastIndexOf(' ') + 1)),
    ]);
    for (const noun of nouns) push(byNoun, noun, key);
    for (const kind of own) for (const noun of SECOND.get(kind) ?? []) if (!nouns.has(noun)) push(second, noun, key);
  }
  return { byNoun, second };
}

/**
 * True for a noun of a body's full name that no text writes: where the European Union is only told of as Brussels, "the
 * union" is the drivers'.
 */
export function isUnwritten({ name, forms }: LocalEntity, noun: string): boolean {
  return isHeadOfName(name, noun) && !forms.some((form) => isHeadOfName(form, noun) || /^\p{Lu}{2,}$/u.test(form));
}

// A word of several names tells none of them apart: two are kept.
function pushWord(byWord: Map<string, string[]>, word: string, key: string): void {
  const own = byWord.get(word);
  if (!own) byWord.set(word, [key]);
  else if (own.length < 2) own.push(key);
}

function nicknames(entity: LocalEntity): readonly string[] {
  return NICKNAMES[entity.name.toLowerCase()] ?? [];
}

function push(lists: Map<string, Set<string>>, noun: string, key: string): void {
  const own = lists.get(noun);
  if (own) own.add(key);
  else lists.set(noun, new Set([key]));
}

function nounsOf(kind: string): readonly string[] {
  return kind === 'country' ? [...LANDS] : bodies.kinds[kind as keyof typeof bodies.kinds].nouns;
}

function mayHaveKind(entity: LocalEntity): boolean {
  return entity.type === 'organisation' || entity.type === 'group' || entity.type === 'country';
}

function fullerNames(learned: Learned['names']): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { entity, name } of learned) found.set(entity, [...(found.get(entity) ?? []), name]);
  return found;
}

/** What is found of each body, by its key. */
interface Found {
  readonly kinds: Map<string, Set<string>>;
  readonly called: Map<string, Set<string>>;
  readonly byWord: Map<string, string[]>;
  /** "key noun": what it is called beside its name. */
  readonly calledSo: Set<string>;
}

export interface Bodies {
  /** By entity key: "union", "company", "country"; empty where nothing says. */
  readonly kinds: ReadonlyMap<string, ReadonlySet<string>>;
  /** By entity key: the words of its name and the nouns the text calls it. */
  readonly called: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the words of a phrase in apposition to a name: its bearer; null where two are told of so. */
  readonly described: ReadonlyMap<string, string | null>;
  /** The keys of the bodies of which nothing shows the kind. */
  readonly unknown: readonly string[];
  /** What the text calls each body, in order. */
  readonly callings: readonly Calling[];
  /** By word of a body's name: its key, and a second one's where several have it. */
  readonly byWord: ReadonlyMap<string, readonly string[]>;
  /** By common noun: the keys of all entities that are of its kind. */
  readonly byNoun: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same for nouns that fit less well: an association may be "the union". */
  readonly second: ReadonlyMap<string, ReadonlySet<string>>;
}
