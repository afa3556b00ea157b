import type { Affiliation } from '../../../../types.ts';
import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { roleWordIn, singular } from '../../../phrases/role-words.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { note } from '../../mention/note.ts';
import { bodyReading, type Reading, roleReading } from '../reading.ts';

/**
 * What is told of two persons at once, behind the name of the second: "X and Y, of the union, signed", "X and Y, both
 * members of the Growers' League,". `behind` is what the words tell of Y, whose name stands in tokens [before, to).
 */
export function jointly(
  memory: Memory,
  key: string,
  before: number,
  to: number,
  behind: readonly Reading[],
): Affiliation[] {
  const { tokens, sentences } = memory.scene;
  const first = firstOfTwo(memory, before);
  if (first === null) return [];
  // "Two engineers, X and Y of Norwind,": of whom the words before tell together.
  if (tokens[to]?.lower === 'of' && areSeveral(memory, before)) {
    const own = behind.find(({ party, former }) => party !== null && !former);
    return own && !memory.parties.has(first) ? [note(memory, first, own)] : [];
  }
  if (tokens[to]?.lower !== ',') return [];
  const { to: last } = sentences[tokens[before]!.sentence]!;
  const shared = /^(?:of|from|for)$/.test(tokens[to + 1]?.lower ?? '') ? behind : both(memory, to + 1, last);
  const told = shared.find(({ party, former }) => party !== null && !former);
  if (!told) return [];
  const others = behind.includes(told) ? [] : [note(memory, key, told)];
  return memory.parties.has(first) ? others : [note(memory, first, told), ...others];
}

// "two foreign engineers, | X and | Y"
function areSeveral({ scene: { tokens, mentionAt, ranges } }: Memory, before: number): boolean {
  const comma = ranges[mentionAt[before - 2]!]!.from - 1;
  const noun = tokens[comma - 1];
  return tokens[comma]?.lower === ',' && noun?.pos === 'NOUN' && singular(noun.lower) !== noun.lower;
}

// "X and | Y": the person right before, of whom nothing else is told here.
function firstOfTwo(memory: Memory, before: number): string | null {
  const { tokens, mentionAt, mentions, entities, ranges } = memory.scene;
  if (tokens[before - 1]?.lower !== 'and') return null;
  const index = mentionAt[before - 2] ?? -1;
  const entity = index === -1 ? undefined : entities.get(mentions[index]!.entity);
  return entity?.type === 'person' && ranges[index]!.to === before - 1 ? entity.key : null;
}

// "both members of the Growers' League", "two of its organisers"
function both(memory: Memory, at: number, last: number): Reading[] {
  const { scene } = memory;
  const from = /^(?:both|two|all)$/.test(scene.tokens[at]?.lower ?? '') ? at + 1 : at;
  const phrase = from < last ? nounPhraseAt(scene, from, last) : null;
  if (!phrase || scene.mentionAt[phrase.head] !== -1) return [];
  const { lower } = scene.tokens[phrase.head]!;
  const role = roleWordIn(scene, phrase.start, phrase.head + 1);
  if (role?.to !== phrase.head + 1 || singular(lower) === lower) return [];
  return [roleReading(memory, phrase, role, phrase.end, 'role-after-name')];
}

/** "The presidents of Peru and Chile, X and Y, met": X is of the first, Y of the second. The name stands in tokens [before, to). */
export function respectively(memory: Memory, before: number, to: number): Reading[] {
  const { tokens, mentionAt, ranges, mentions, entities } = memory.scene;
  const second = tokens[before - 1]?.lower === 'and';
  const index = second ? (mentionAt[before - 2] ?? -1) : -1;
  const comma = second ? (index === -1 ? -1 : ranges[index]!.from - 1) : before - 1;
  if (comma < 4 || tokens[comma]?.lower !== ',' || (second && tokens[to]?.pos === 'NOUN')) return [];
  if (!second && !(tokens[to]?.lower === 'and' && isPerson(memory, to + 1))) return [];
  const owners = twoBefore(memory, comma);
  if (!owners) return [];
  const owner = mentions[owners[second ? 1 : 0]]!.entity;
  if (entities.get(owner)!.type === 'person') return [];
  return bodyReading(comma, before, partyOf(memory, owner), 'name-of-body');
}

// "the presidents of | Peru and Chile": the two names before the comma, behind what several persons are.
function twoBefore({ scene }: Memory, comma: number): readonly [number, number] | null {
  const { tokens, mentionAt, ranges } = scene;
  const other = mentionAt[comma - 1]!;
  let at = other === -1 ? -1 : ranges[other]!.from - 1;
  if (tokens[at]?.lower === 'the') at -= 1;
  if (tokens[at]?.lower !== 'and') return null;
  const one = mentionAt[at - 1]!;
  at = one === -1 ? -1 : ranges[one]!.from - 1;
  if (tokens[at]?.lower === 'the') at -= 1;
  const head = tokens[at - 1];
  if (!head || !/^(?:of|for|from)$/.test(tokens[at]!.lower) || singular(head.lower) === head.lower) return null;
  return roleWordIn(scene, Math.max(0, at - 3), at)?.to === at ? [one, other] : null;
}

function isPerson({ scene }: Memory, at: number): boolean {
  const index = scene.mentionAt[at] ?? -1;
  return index !== -1 && scene.entities.get(scene.mentions[index]!.entity)?.type === 'person';
}
