import { isBodyNoun } from '../phrases/body-nouns.ts';
import { singular } from '../phrases/role-words.ts';
import { isState } from './homes/home.ts';
import { type Memory, recent, type Sighting } from './memory.ts';
import { isOfDateline } from './mention/of-dateline.ts';

const LANDS = new Set(['country', 'nation', 'government', 'capital', 'neighbour', 'neighbor', 'state', 'power']);
/** Of any kind of body. */
const ANY = new Set(['group', 'organisation', 'organization', 'body', 'institution']);
const SIDES = new Set(['side', 'party', 'delegation', 'team', 'camp', 'rival', 'adversary', 'foe', 'faction', 'army']);
const FIRMS: ReadonlySet<string> = new Set(['company', 'agency', 'hospital', 'consortium']);
const OFFICES: ReadonlySet<string> = new Set(['agency', 'commission', 'committee', 'court']);
const NO_KINDS: ReadonlySet<string> = new Set();
/** Who watches or helps is no side, in its own papers either. */
const OBSERVING =
  /\b(?:mission|(?:boundary|observer|monitoring|verification|peacekeeping) (?:force|group)|red cross|red crescent|united nations)\b/i;
/** How many sentences back a pair of countries or bodies is looked for. */
const BACK = 4;
/** How many sentences back two political parties are. */
const LATELY = 2;
/** Named so many times as often as either of two, another shows that the text is not about them. */
const PASSING = 4;

/** The two that "both sides" or "the two countries" are, in order of mention; null where the text leaves it open. */
export function sidesAt(memory: Memory, noun: string, sentence: number): readonly [string, string] | null {
  const one = singular(noun);
  if (LANDS.has(one))
    return (
      latest(memory, sentence, (key) => isState(memory.scene, memory.bodies, key)) ??
      joinedLately(memory, sentence, (key) => memory.scene.entities.get(key)?.type === 'place')
    );
  const allied = one === 'party' ? politicalPair(memory, sentence) : null;
  if (allied) return allied;
  if (SIDES.has(one))
    return acrossTable(
      memory,
      principal(memory, (key) => isSide(memory, key)) ??
        foremost(memory, (key) => isSide(memory, key)) ??
        (one === 'delegation' ? justMet(memory, sentence) : justTold(memory, sentence)),
    );
  if (!isBodyNoun(one)) return null;
  return (
    latest(memory, sentence, (key) => memory.bodies.byNoun.get(one)?.has(key) ?? false) ??
    joinedLately(memory, sentence, (key) => mayBe(memory, key, one))
  );
}

// "The Sun Party joined hands with the Unity List. The two parties appealed": the only two bodies told of lately, of which one
// is a political party.
function politicalPair(memory: Memory, sentence: number): readonly [string, string] | null {
  const isBody = (key: string) =>
    memory.scene.entities.get(key)?.type === 'organisation' &&
    isSide(memory, key) &&
    !isState(memory.scene, memory.bodies, key);
  const pair = two(told(memory, sentence, LATELY).filter(({ entity }) => entity !== null && isBody(entity)));
  return pair?.some((key) => memory.bodies.kinds.get(key)?.has('party')) ? pair : null;
}

// "The union called off its strike. In return the ministry dropped its plan, and the two sides agreed".
function justTold(memory: Memory, sentence: number): readonly [string, string] | null {
  const near = told(memory, sentence, 1).filter(({ entity }) => entity !== null && isSide(memory, entity));
  return near.some((one) => one.sentence === sentence) ? two(near) : null;
}

// "Delegations of the government and of the front met. The two delegations agreed": the only two of whom that tells.
function justMet(memory: Memory, sentence: number): readonly [string, string] | null {
  return two(told(memory, sentence, 1).filter(({ entity }) => entity !== null && isSide(memory, entity)));
}

// Two firms that a union deals with are one side: the other is the union.
function acrossTable(memory: Memory, pair: readonly [string, string] | null): readonly [string, string] | null {
  const kindsOf = (key: string) => memory.bodies.kinds.get(key) ?? NO_KINDS;
  const isFirm = (key: string) =>
    memory.scene.entities.get(key)?.type === 'organisation' && [...kindsOf(key)].every((kind) => FIRMS.has(kind));
  const count = (key: string) => memory.counts.get(key) ?? 0;
  // A league of traders beside a firm is no side where a union deals with it.
  const [besides, other] = pair?.filter((key) => !isFirm(key)) ?? [];
  if (pair && besides !== undefined && other === undefined && isOfTraders(kindsOf(besides))) {
    const near = memory.foremost.find(({ entity }) => kindsOf(entity).has('union'))?.entity;
    const firm = pair.find((key) => key !== besides)!;
    return near !== undefined && count(near) > 0 ? [firm, near] : pair;
  }
  if (!pair?.every(isFirm)) return pair && isOfOnlookers(memory, pair) ? null : pair;
  const unions = memory.foremost.filter(({ entity }) => kindsOf(entity).has('union')).map(({ entity }) => entity);
  const [union] = unions.sort((a, b) => count(b) - count(a));
  const [first, second] = pair;
  if (union === undefined || count(union) * 2 < Math.min(count(first), count(second))) return pair;
  return [union, count(second) > count(first) ? second : first];
}

// A review body and a hospital authority are no two sides where a text tells of a union too.
function isOfOnlookers(memory: Memory, pair: readonly [string, string]): boolean {
  const { scene, bodies, strangers, lastSeen } = memory;
  const kindsOf = (key: string) => bodies.kinds.get(key) ?? strangers.bodies.kinds.get(key) ?? NO_KINDS;
  const isUnion = (kinds: ReadonlySet<string>) => kinds.has('union') || kinds.has('staff');
  const areOffices = pair.every((key) => {
    const kinds = kindsOf(key);
    return !isState(scene, bodies, key) && kinds.size > 0 && [...kinds].every((kind) => OFFICES.has(kind));
  });
  return areOffices && [...lastSeen.keys()].some((key) => isUnion(kindsOf(key)));
}

const isOfTraders = (kinds: ReadonlySet<string>) =>
  kinds.has('association') && !kinds.has('union') && !kinds.has('staff');

// "Amity Watch and the Legal Fund … The two groups": bodies of which nothing says that they are none.
function mayBe({ scene, bodies }: Memory, key: string, noun: string): boolean {
  const type = scene.entities.get(key)?.type;
  const kinds = bodies.kinds.get(key);
  if (type !== 'organisation' && type !== 'group') return false;
  return ANY.has(noun) ? !kinds?.has('outlet') : (kinds?.size ?? 0) === 0;
}

// The two that one of the last sentences joins as those it is about.
function joinedLately(
  memory: Memory,
  sentence: number,
  fits: (key: string) => boolean,
): readonly [string, string] | null {
  const pair = memory.pairs.findLast(({ a, b, governed }) => !governed && fits(a) && fits(b));
  return pair && sentence - pair.sentence <= BACK ? [pair.a, pair.b] : null;
}

/**
 * The two whose "joint statement" a sentence quotes: the latest that it or the one before joins, else those the document is
 * about.
 */
export function jointIssuers(memory: Memory, sentence: number): readonly [string, string] | null {
  const fits = (key: string) => isSide(memory, key);
  const pair = memory.pairs.findLast(({ a, b, governed }) => !governed && fits(a) && fits(b));
  return pair && sentence - pair.sentence <= 1 ? [pair.a, pair.b] : principal(memory, fits);
}

/** The two persons that "both leaders" are; null unless exactly two of them were told of lately. */
export function pairOfPersons(
  memory: Memory,
  persons: readonly string[],
  sentence: number,
): readonly [string, string] | null {
  const wanted = new Set(persons);
  return two(recent(memory, sentence, BACK).filter(({ entity }) => entity !== null && wanted.has(entity)));
}

function latest(memory: Memory, sentence: number, fits: (key: string) => boolean): readonly [string, string] | null {
  const pair = memory.pairs.findLast(({ a, b }) => fits(a) && fits(b));
  if (pair && sentence - pair.sentence <= BACK) return [pair.a, pair.b];
  const near = told(memory, sentence, BACK).filter(({ entity }) => entity !== null && fits(entity));
  return two(near) ?? principal(memory, fits) ?? foremost(memory, fits);
}

// Whom the last sentences tell of, without where they were filed.
function told(memory: Memory, sentence: number, back: number): readonly Sighting[] {
  return recent(memory, sentence, back).filter(({ token }) => !isOfDateline(memory.scene, token));
}

function two(near: readonly Sighting[]): readonly [string, string] | null {
  const [second, first, third] = new Set(near.map(({ entity }) => entity!));
  return first !== undefined && second !== undefined && third === undefined ? [first, second] : null;
}

// The first two that the document joins are those it is about, unless they come as hosts or helpers ("sponsored by"), or
// others are told of far more.
function principal(memory: Memory, fits: (key: string) => boolean): readonly [string, string] | null {
  const pair = memory.pairs.find(({ a, b, governed }) => !governed && fits(a) && fits(b));
  if (!pair) return null;
  const count = (key: string) => memory.counts.get(key) ?? 0;
  const most = Math.max(...memory.foremost.filter(({ entity }) => fits(entity)).map(({ entity }) => count(entity)), 0);
  return most >= PASSING * Math.max(count(pair.a), count(pair.b)) ? null : [pair.a, pair.b];
}

// The two told of most, where the third is well behind.
function foremost(memory: Memory, fits: (key: string) => boolean): readonly [string, string] | null {
  const ranked = memory.foremost
    .filter(({ entity }) => fits(entity))
    .map(({ entity, place }) => ({ entity, place, count: memory.counts.get(entity) ?? 0 }))
    .sort((a, b) => b.count - a.count || a.place - b.place);
  const [first, second, third] = ranked;
  if (!first || !second || second.count < 2 || (third && third.count * 3 > second.count * 2)) return null;
  return first.place < second.place ? [first.entity, second.entity] : [second.entity, first.entity];
}

function isSide(memory: Memory, key: string): boolean {
  const entity = memory.scene.entities.get(key);
  if (!entity || entity.type === 'person') return false;
  const kinds = memory.bodies.kinds.get(key);
  if (entity.type === 'place') return kinds?.has('country') ?? false;
  if (memory.home.mediators.has(key)) return false;
  return !kinds?.has('outlet') && !kinds?.has('court') && !OBSERVING.test(entity.name);
}
