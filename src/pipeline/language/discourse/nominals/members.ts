import data from '../../../data/bodies.json' with { type: 'json' };
import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import { singular } from '../../phrases/role-words.ts';
import { isSubject } from '../../phrases/subjects.ts';
import type { Memory } from '../memory.ts';

/**
 * The one body told of that is made of those a phrase means: "the growers" of a text on the Delta Growers' Union. Null
 * for an object, which may be any of them, and where the text tells of others of their kind ("organic growers").
 */
export function bodyOfMembersAt(memory: Memory, phrase: NounPhrase): string | null {
  const { scene, bodies, lastSeen } = memory;
  const { from, head, owner, complements } = phrase;
  const noun = scene.tokens[head]!.lower;
  if (owner || complements.length > 0 || scene.tokens[from]!.lower !== 'the') return null;
  if (singular(noun) === noun) return null;
  const known = new Set([...(bodies.byWord.get(noun) ?? []), ...(calledAfter(memory).get(noun) ?? [])]);
  const [only, other] = [...known].filter(
    (key) =>
      (isMadeOf(memory, key, noun) || calledAfter(memory).get(noun)?.has(key)) &&
      isPlain(memory, from + 1, head, bodies.called.get(key)),
  );
  if (only === undefined || other !== undefined || !lastSeen.has(only)) return null;
  return isSubject(scene, from, phrase.end) && !tellsOfOthers(memory, noun, only) ? only : null;
}

/**
 * "The judges" of a text on one court, "councillors" of one on one council: the only body told of that such people are. Null
 * for an object and where the text tells of two.
 */
export function bodyOfItsPeople(memory: Memory, phrase: NounPhrase): string | null {
  const { scene, bodies, lastSeen } = memory;
  const { from, head, owner, complements, start } = phrase;
  const { lower: noun } = scene.tokens[head]!;
  const kind = KIND_BY_MEMBERS.get(noun);
  const organs = ORGANS_BY_MEMBERS.get(noun);
  if ((kind === undefined && organs === undefined) || owner || complements.length > 0) return null;
  if (scene.tokens.slice(Math.min(from, start), head).some(({ lower }) => lower !== 'the')) return null;
  const state = organs === undefined ? null : stateOf(memory, organs);
  if (state !== null) return isSubject(scene, from, phrase.end) && !tellsOfOthers(memory, noun, state) ? state : null;
  if (kind === undefined) return null;
  const [only, other] = [...bodies.kinds].flatMap(([key, kinds]) =>
    kinds.has(kind) && lastSeen.has(key) ? [key] : [],
  );
  return only !== undefined && other === undefined && isSubject(scene, from, phrase.end) ? only : null;
}

// "Ministers insist", "lawmakers rejected it": of the one land whose government or parliament the text tells of.
function stateOf({ organs }: Memory, nouns: readonly string[]): string | null {
  const owners = new Set(nouns.flatMap((noun) => [...(organs.get(noun) ?? [])]));
  const [only, other] = owners;
  return only !== undefined && other === undefined ? only : null;
}

/**
 * "Members rejected it", "an amount members rejected": those of the only union, party or the like told of so far. Null for
 * an object and where the text tells of two.
 */
export function bodyOfItsMembers(memory: Memory, { from, head, end }: NounPhrase): string | null {
  const { scene, bodies, lastSeen } = memory;
  const { tokens } = scene;
  if (tokens[head]!.lower !== 'members' || !isSubject(scene, from, end)) return null;
  // No article of one thing goes with many: "an amount | members rejected".
  const alone = head === from || /^an?$/.test(tokens[from]!.lower);
  if (!alone && !(head === from + 1 && tokens[from]!.lower === 'the')) return null;
  const [only, other] = [...bodies.kinds].flatMap(([key, kinds]) =>
    lastSeen.has(key) && [...kinds].some((kind) => WITH_MEMBERS.has(kind)) ? [key] : [],
  );
  return other === undefined ? (only ?? null) : null;
}

// "Kabin, the growers' union": by those after whom the text calls a body that is made of its members.
function calledAfter({ bodies }: Memory): ReadonlyMap<string, ReadonlySet<string>> {
  const told = membersOf.get(bodies);
  if (told) return told;
  const found = new Map<string, Set<string>>();
  for (const { entity, noun, modifiers } of bodies.callings) {
    const last = modifiers?.[0];
    if (last === undefined || !OF_MEMBERS.has(noun) || singular(last) === last) continue;
    found.set(last, (found.get(last) ?? new Set()).add(entity));
  }
  membersOf.set(bodies, found);
  return found;
}

const membersOf = new WeakMap<Memory['bodies'], ReadonlyMap<string, ReadonlySet<string>>>();

// "The Growers' Union", "the Association of Growers", "Friends of the Forest", "the Growers Guild"; a growers' bank lends to
// them.
function isMadeOf({ scene, bodies }: Memory, key: string, noun: string): boolean {
  const entity = scene.entities.get(key)!;
  if (entity.type !== 'organisation' && entity.type !== 'group') return false;
  const joined = [...(bodies.kinds.get(key) ?? [])].some((kind) => JOINED.has(kind));
  return [entity.name, ...entity.forms].some((form) => {
    const words = form.toLowerCase().split(/\s+/);
    const place = words.findIndex((word) => word.replace(/['’]$/, '') === noun);
    if (place < 0) return false;
    if (place === 0 && words.length > 1 && words[1] === 'of') return true;
    const whose = /['’]$/.test(words[place]!);
    if (whose && words[place + 1] === 'conference') return true;
    if (joined && place === words.length - 2 && OF_MEMBERS.has(words[place + 1]!)) return true;
    return joined && (whose || (place === words.length - 1 && words.includes('of')));
  });
}

// "The striking growers", "the delta growers" of the Delta Growers' Union.
function isPlain({ scene }: Memory, from: number, to: number, own: ReadonlySet<string> | undefined): boolean {
  return scene.tokens.slice(from, to).every(({ lower }) => PLAIN.has(lower) || own?.has(lower));
}

// "Organic growers", "some growers", "growers in the north": who is in no such body perhaps.
function tellsOfOthers(memory: Memory, noun: string, key: string): boolean {
  // A long document is looked through once for each.
  const known = othersBeside.get(memory.bodies) ?? new Map<string, boolean>();
  othersBeside.set(memory.bodies, known);
  const asked = `${noun} ${key}`;
  const others = known.get(asked) ?? othersToldOf(memory, noun, key);
  known.set(asked, others);
  return others;
}

const othersBeside = new WeakMap<Memory['bodies'], Map<string, boolean>>();

function othersToldOf({ scene, bodies }: Memory, noun: string, key: string): boolean {
  const { tokens, mentionAt } = scene;
  const called = bodies.called.get(key);
  return tokens.some(({ lower, sentence }, at) => {
    if (lower !== noun || mentionAt[at] !== -1) return false;
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    if (next?.sentence === sentence && HANGING.has(next.lower)) return true;
    if (before?.sentence !== sentence || PLAIN.has(before.lower) || before.lower === 'the') return false;
    return OTHERS.has(before.lower) || (/^(?:ADJ|NOUN|NUM)$/.test(before.pos) && !called?.has(before.lower));
  });
}

const KIND_BY_MEMBERS = new Map(
  Object.entries(data.members).flatMap(([kind, nouns]) => nouns.map((noun) => [noun, kind] as const)),
);
const ORGANS_BY_MEMBERS = new Map(Object.entries(data.membersOfOrgans));
/** What people are in who are all that it is. */
const OF_MEMBERS: ReadonlySet<string> = new Set(data.bodiesOfMembers);
const JOINED = new Set([
  'union',
  'association',
  'council',
  'committee',
  'bloc',
  'party',
  'charity',
  'staff',
  'assembly',
]);
const WITH_MEMBERS = new Set(['union', 'association', 'party', 'bloc', 'assembly', 'council', 'committee']);
const PLAIN = new Set(['striking', 'angry', 'protesting', 'two', 'same', 'said']);
const OTHERS = new Set(['other', 'some', 'many', 'several', 'most', 'few', 'more', 'all', 'of']);
const HANGING = new Set(['in', 'from', 'at', 'outside', 'who', 'whose', 'of']);
