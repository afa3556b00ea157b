import { singular } from '../phrases/role-words.ts';
import { type Memory, recent } from './memory.ts';

const LANDS = new Set(['country', 'nation', 'government', 'capital', 'neighbour', 'neighbor', 'state', 'power']);
const ANY = new Set([
  'side',
  'party',
  'delegation',
  'team',
  'camp',
  'rival',
  'adversary',
  'foe',
  'neighbour',
  'neighbor',
  'faction',
  'army',
  'group',
  'bloc',
  'union',
  'company',
  'firm',
  ...LANDS,
]);
/** How many sentences back a pair is looked for. */
const BACK = 4;

/** The two that "both sides" or "the two countries" are at a token, in order of name; null where the text leaves it open. */
export function sidesAt(memory: Memory, noun: string, at: number): readonly [string, string] | null {
  const one = singular(noun);
  if (!ANY.has(one)) return null;
  const fits = (key: string) =>
    isSide(memory, key) &&
    (!LANDS.has(one) || memory.scene.entities.get(key)!.type === 'country') &&
    ofKind(memory, key, one);
  return joined(memory, at, fits) ?? foremost(memory, fits);
}

function ofKind(memory: Memory, key: string, noun: string): boolean {
  if (noun !== 'union' && noun !== 'company' && noun !== 'firm') return true;
  return memory.bodies.kinds.get(key)?.has(noun === 'firm' ? 'company' : noun) ?? false;
}

function isSide(memory: Memory, key: string): boolean {
  const entity = memory.scene.entities.get(key);
  if (!entity || entity.type === 'person' || entity.type === 'place') return false;
  return !memory.bodies.kinds.get(key)?.has('outlet');
}

// "Kyiv and Moscow", "between Chile and Peru": two that stand side by side in the latest sentence that joins any.
function joined(memory: Memory, at: number, fits: (key: string) => boolean): readonly [string, string] | null {
  const { tokens, mentions, ranges } = memory.scene;
  const sentence = tokens[at]!.sentence;
  let index = lastBefore(memory, at);
  for (; index > 0; index -= 1) {
    const later = ranges[index]!;
    if (tokens[later.from]!.sentence < sentence - BACK) return null;
    const earlier = ranges[index - 1]!;
    const a = mentions[index - 1]!.entity;
    const b = mentions[index]!.entity;
    const gap = later.from - earlier.to;
    if (a === b || gap < 1 || gap > 3 || tokens[earlier.from]!.sentence !== tokens[later.from]!.sentence) continue;
    const between = tokens
      .slice(earlier.to, later.from)
      .map(({ lower }) => lower)
      .join(' ');
    if (/^(?:and|and the|and its)$/.test(between) && fits(a) && fits(b) && !isThird(memory, index, fits)) return [a, b];
  }
  return null;
}

// "France, Germany and Poland" are no pair.
function isThird(memory: Memory, index: number, fits: (key: string) => boolean): boolean {
  const before = memory.scene.ranges[index - 2];
  if (!before || !fits(memory.scene.mentions[index - 2]!.entity)) return false;
  const own = memory.scene.ranges[index - 1]!;
  return own.from - before.to === 1 && memory.scene.tokens[before.to]!.lower === ',';
}

function lastBefore(memory: Memory, at: number): number {
  const { ranges } = memory.scene;
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.from < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

// The two most spoken of, where the third is well behind.
function foremost(memory: Memory, fits: (key: string) => boolean): readonly [string, string] | null {
  const [first, second, third] = memory.foremost.filter(({ entity }) => fits(entity));
  if (!first || !second || second.count < 2 || (third && third.count * 3 > second.count * 2)) return null;
  return first.place < second.place ? [first.entity, second.entity] : [second.entity, first.entity];
}

/** The two persons that "both leaders" are; null unless exactly two were introduced so of late. */
export function pairOfPersons(
  memory: Memory,
  persons: readonly string[],
  sentence: number,
): readonly [string, string] | null {
  const wanted = new Set(persons);
  const near = [
    ...new Set(
      recent(memory, sentence, BACK).flatMap(({ entity }) => (entity !== null && wanted.has(entity) ? [entity] : [])),
    ),
  ];
  return near.length === 2 ? [near[1]!, near[0]!] : null;
}
