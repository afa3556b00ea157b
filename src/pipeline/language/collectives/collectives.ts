import bodies from '../../data/bodies.json' with { type: 'json' };
import { basesOf } from '../../spelling/bases.ts';
import type { Calling, Description, Lexed, LocalEntity, LocalMention, LocalStatement, Names } from '../../types.ts';
import { truthOfWord } from '../../wording/fact-of-word.ts';
import { sceneOf } from '../phrases/scene.ts';
import type { Clause } from '../types.ts';
import { isActing } from './acting.ts';
import { type Doers, doersOf } from './doers.ts';
import { ofItself } from './of-itself.ts';
import { ofNation } from './of-nation.ts';
import { ofPlace } from './of-place.ts';
import { ofSeveral } from './of-several.ts';
import { areTogether, isKind, isPeople } from './people.ts';
import { areVague } from './words-of-many.ts';

/**
 * Groups of people who act under no name but their country's or their place's: "Rwandan rebels", "pilots at the airline
 * Norrfly", later "the pilots".
 * Each becomes an entity of its own that speaks for nobody, so that its deeds are not its country's; its mention is
 * the noun alone. Statements whose speaker it is are given it. Those who act under no name at all ("farmers blocked the
 * road", "rich nations promised") are one too, but what they say stays said by somebody unnamed.
 */
export function collectivesOf(
  lexed: Lexed,
  names: Names,
  statements: readonly LocalStatement[],
  callings: readonly Calling[] = [],
  clauses: readonly Clause[] = [],
  descriptions: readonly Description[] = [],
): Collectives {
  const found = withoutSpeakers(
    occurrences(lexed, names, rebelsOf(names, callings), doersOf(clauses, lexed.tokens)),
    descriptions,
  );
  if (found.length === 0) return { names, statements };
  const mentions = found.map(
    ({ entity, start, end }): LocalMention => ({ entity: entity.key, start, end, form: 'nominal' }),
  );
  const named = new Set(names.entities.map(({ key }) => key));
  const entities = new Map(found.flatMap(({ entity }) => (named.has(entity.key) ? [] : [[entity.key, entity]])));
  const byEnd = new Map(mentions.flatMap((mention, place) => (found[place]!.bare ? [] : [[mention.end, mention]])));
  return {
    names: {
      ...names,
      entities: [...names.entities, ...entities.values()],
      mentions: [...names.mentions, ...mentions].sort((a, b) => a.start - b.start || a.end - b.end),
    },
    statements: statements.map((statement) => spokenFor(statement, byEnd)),
  };
}

// "Campaigners of Blue Hills" speak for it, and are no group of their own.
function withoutSpeakers(found: readonly Occurrence[], descriptions: readonly Description[]): Occurrence[] {
  const speaking = descriptions.filter(({ party }) => party !== null).sort((a, b) => a.start - b.start);
  let at = 0;
  return found.filter(({ start }) => {
    while (at < speaking.length && speaking[at]!.end <= start) at += 1;
    return !(speaking[at] && speaking[at]!.start <= start);
  });
}

// "The rebel Upland Front": the only body that the document calls so is who "rebels" are.
function rebelsOf({ entities }: Names, callings: readonly Calling[]): LocalEntity | null {
  const [key, other] = new Set(callings.flatMap(({ entity, noun }) => (REBELS.has(noun) ? [entity] : [])));
  return other === undefined ? (entities.find((entity) => entity.key === key) ?? null) : null;
}

function occurrences(lexed: Lexed, names: Names, rebels: LocalEntity | null, doers: Doers): Occurrence[] {
  const { document, tokens } = lexed;
  const { mentionAt } = sceneOf(lexed, names);
  const named = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) if (mentionAt[at] !== -1) named.add(at);
  const types = new Map(names.entities.map(({ key, type }) => [key, type]));
  const nameOf = new Map(names.entities.map(({ key, name }) => [key, name]));
  // "Lornian" is a people's, and no town's.
  const isTown = ({ entity, start, end }: LocalMention) =>
    types.get(entity) === 'place' &&
    document.text.slice(start, end) === nameOf.get(entity) &&
    basesOf(nameOf.get(entity)!.toLowerCase()).length === 0;
  // "Lindhavn dockers" are the town's as "Rwandan rebels" are the land's; "Lindhavn families" may be any.
  const nations = new Map(
    names.mentions
      .filter(({ entity, form }) => form === 'name' && /^(?:country|place)$/.test(types.get(entity) ?? ''))
      .map((mention) => [mention.end, { ...mention, town: isTown(mention) }]),
  );
  const taken = new Set(names.mentions.map(({ end }) => end));
  const byNoun = new Map<string, LocalEntity | null>();
  const bares = new Set<LocalEntity>();
  const found: Occurrence[] = [];
  const starts = new Map(
    names.mentions.filter(({ form }) => form === 'name').map((mention) => [mention.start, mention]),
  );
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (!isPlural(token.lexeme) || taken.has(token.end)) continue;
    const bare = ofItself(tokens, at, doers, named);
    const several = bare || isPeople(token.lower) ? ofSeveral(tokens, at, doers, named) : null;
    if (several) {
      found.push({ entity: several, start: token.start, end: token.end, bare: true });
      continue;
    }
    if (
      rebels &&
      REBELS.has(token.lower) &&
      (bare ? bare.name.toLowerCase() === token.lower : tokens[at - 1]?.lower === 'the' && isActing(tokens, at, doers))
    ) {
      found.push({ entity: rebels, start: token.start, end: token.end, bare: false });
      continue;
    }
    if (!isKind(tokens, at)) {
      if (bare) found.push({ entity: bare, start: token.start, end: token.end, bare: true });
      continue;
    }
    const entity = ofNation(tokens, at, nations, doers) ?? ofPlace(tokens, at, starts, nameOf, doers);
    if (entity) {
      const before = byNoun.get(token.lower);
      const other = byNoun.has(token.lower) && !(before && (bares.has(before) || before.key === entity.key));
      byNoun.set(token.lower, other ? null : entity);
      found.push({ entity, start: token.start, end: token.end, bare: false });
    } else if (tokens[at - 1]?.lower === 'the' && isActing(tokens, at, doers) && !(bare && !byNoun.has(token.lower))) {
      // Two kinds of rebels: "the rebels" may be either.
      const known = byNoun.get(token.lower);
      if (known) found.push({ entity: known, start: token.start, end: token.end, bare: bares.has(known) });
    } else if (bare) {
      bares.add(bare);
      // "The people" are not the 6,000 who marched.
      if (!byNoun.has(token.lower) && !areVague(token.lower)) byNoun.set(token.lower, bare);
      found.push({ entity: bare, start: token.start, end: token.end, bare: true });
    }
  }
  return found;
}

function spokenFor(statement: LocalStatement, byEnd: ReadonlyMap<number, LocalMention>): LocalStatement {
  const { speaker, speakers, unnamed } = statement;
  if (!speaker || speakers.length > 0 || unnamed === null) return statement;
  const mention = byEnd.get(speaker.end);
  return mention ? { ...statement, speakers: [mention.entity], unnamed: null, party: null } : statement;
}

const isPlural = truthOfWord((lower) => /(?:[^s]s|men|women|people)$/.test(lower) || areTogether(lower));

const REBELS = new Set(bodies.rebels);

interface Occurrence {
  readonly entity: LocalEntity;
  readonly start: number;
  readonly end: number;
  /** Under no name at all. */
  readonly bare: boolean;
}

export interface Collectives {
  readonly names: Names;
  readonly statements: readonly LocalStatement[];
}
