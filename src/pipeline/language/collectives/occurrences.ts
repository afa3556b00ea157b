import { basesOf } from '../../spelling/bases.ts';
import type { Lexed, LocalEntity, LocalMention, Names, Token } from '../../types.ts';
import { truthOfWord } from '../../wording/fact-of-word.ts';
import { sceneOf } from '../phrases/scene.ts';
import { isActing } from './acting.ts';
import type { Doers } from './doers.ts';
import { ofItself } from './of-itself.ts';
import { type Nation, ofNation } from './of-nation.ts';
import { mayBeOnlyOne, ofOnlyOne } from './of-only-one.ts';
import { ofPlace } from './of-place.ts';
import { ofSeveral } from './of-several.ts';
import { ofTheirBody } from './of-their-body.ts';
import { arePeople, areRebels, areTogether, isKind } from './people.ts';
import { areVague } from './words-of-many.ts';

/**
 * Where a document tells of people who act under no name of their own, and who they are; `rebels` are whom that word alone
 * means.
 */
export function occurrencesOf(lexed: Lexed, names: Names, rebels: LocalEntity | null, doers: Doers): Occurrence[] {
  const known = { ...knownOf(lexed, names), doers, rebels };
  const taken = new Set(names.mentions.map(({ end }) => end));
  const told: Told = { byNoun: new Map(), bare: new Set() };
  const found: Occurrence[] = [];
  for (const [at, { lexeme, start, end }] of lexed.tokens.entries()) {
    const may = (isPlural(lexeme) || mayBeOnlyOne(lexeme)) && !taken.has(end);
    const meant = may ? meantAt(known, at, told) : null;
    if (meant) found.push({ ...meant, start, end });
  }
  return found;
}

const isPlural = truthOfWord((lower) => /(?:[^s]s|men|women|people)$/.test(lower) || areTogether(lower));

function knownOf(lexed: Lexed, names: Names): Omit<Known, 'doers' | 'rebels'> {
  const { ranges } = sceneOf(lexed, names);
  const written = names.mentions.filter(({ form }) => form === 'name');
  return {
    tokens: lexed.tokens,
    named: new Set(ranges.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))),
    nameOf: new Map(names.entities.map(({ key, name }) => [key, name])),
    bodies: new Map(names.entities.flatMap((one) => (one.type === 'organisation' ? [[one.key, one]] : []))),
    starts: new Map(written.map((mention) => [mention.start, mention])),
    nations: nationsOf(lexed, names, written),
  };
}

// "Lindhavn dockers" are the town's as "Rwandan rebels" are the land's; "Lindhavn families" may be any.
function nationsOf({ document }: Lexed, { entities }: Names, written: readonly LocalMention[]): Map<number, Nation> {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  // "Lornian" is a people's, and no town's.
  const isTown = ({ start, end }: LocalMention, { type, name }: LocalEntity) =>
    type === 'place' && document.text.slice(start, end) === name && basesOf(name.toLowerCase()).length === 0;
  return new Map(
    written.flatMap((mention) => {
      const entity = byKey.get(mention.entity);
      if (entity?.type !== 'country' && entity?.type !== 'place') return [];
      return [[mention.end, { ...mention, town: isTown(mention, entity) }]];
    }),
  );
}

function meantAt(known: Known, at: number, told: Told): Meant | null {
  const { tokens, named, nations, starts, nameOf, bodies, doers, rebels } = known;
  const { lower, lexeme } = tokens[at]!;
  const only = mayBeOnlyOne(lexeme) ? ofOnlyOne(tokens, at, doers, named) : null;
  if (only) return { ...only, bare: true };
  const body = areRebels(lower) ? ofTheirBody(tokens, at, starts, bodies) : null;
  if (body) return { entity: body, bare: false };
  const bare = ofItself(tokens, at, doers, named);
  const several = bare || arePeople(lexeme) ? ofSeveral(tokens, at, doers, named) : null;
  if (several) return { entity: several, bare: true };
  if (rebels && areRebels(lower) && (bare ? bare.name.toLowerCase() === lower : areToldAgain(known, at)))
    return { entity: rebels, bare: false };
  if (!isKind(tokens, at)) return bare && { entity: bare, bare: true };
  const entity = ofNation(tokens, at, nations, doers) ?? ofPlace(tokens, at, starts, nameOf, doers);
  if (entity) return toldOf(told, lower, entity);
  if (areToldAgain(known, at) && !(bare && !told.byNoun.has(lower))) return toldBefore(told, lower);
  return bare && toldAlone(told, lower, bare);
}

// "The rebels" who act.
function areToldAgain({ tokens, doers }: Known, at: number): boolean {
  return tokens[at - 1]?.lower === 'the' && isActing(tokens, at, doers);
}

// Two kinds of rebels: "the rebels" may be either.
function toldOf({ byNoun, bare }: Told, noun: string, entity: LocalEntity): Meant {
  const before = byNoun.get(noun);
  const other = byNoun.has(noun) && !(before && (bare.has(before) || before.key === entity.key));
  byNoun.set(noun, other ? null : entity);
  return { entity, bare: false };
}

function toldBefore({ byNoun, bare }: Told, noun: string): Meant | null {
  const entity = byNoun.get(noun);
  return entity ? { entity, bare: bare.has(entity) } : null;
}

// "The people" are not the 6,000 who marched.
function toldAlone({ byNoun, bare }: Told, noun: string, entity: LocalEntity): Meant {
  bare.add(entity);
  if (!byNoun.has(noun) && !areVague(noun)) byNoun.set(noun, entity);
  return { entity, bare: true };
}

/** What a document's names and clauses say, by place. */
interface Known {
  readonly tokens: readonly Token[];
  readonly doers: Doers;
  readonly rebels: LocalEntity | null;
  /** Tokens that are part of a name. */
  readonly named: ReadonlySet<number>;
  readonly nameOf: ReadonlyMap<string, string>;
  readonly bodies: ReadonlyMap<string, LocalEntity>;
  /** Names by where they start in the text. */
  readonly starts: ReadonlyMap<number, LocalMention>;
  /** Lands and towns by where they end. */
  readonly nations: ReadonlyMap<number, Nation>;
}

/** Who was told of so far. */
interface Told {
  /** By the noun; null where it may mean two. */
  readonly byNoun: Map<string, LocalEntity | null>;
  readonly bare: Set<LocalEntity>;
}

interface Meant {
  readonly entity: LocalEntity;
  /** Under no name at all. */
  readonly bare: boolean;
  /** As what a state or a town has one of. */
  readonly only?: boolean;
}

export interface Occurrence extends Meant {
  readonly start: number;
  readonly end: number;
}
