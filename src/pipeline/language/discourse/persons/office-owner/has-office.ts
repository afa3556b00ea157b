import peopleWords from '../../../../data/people-words.json' with { type: 'json' };
import roles from '../../../../data/roles.json' with { type: 'json' };
import type { RoleWord } from '../../../phrases/role-words.ts';
import { isLawyer } from '../../../phrases/role-words.ts';
import { isState } from '../../homes/home.ts';
import { type Memory, recent, type Sighting } from '../../memory.ts';

/** True where somebody told of at one place is the one body there, and may have such an officer. */
export function isHaving(memory: Memory, { entity, human, token }: Sighting, role: RoleWord): boolean {
  if (human || entity === null || !hasOffice(memory, entity, role)) return false;
  // "The two sides" are two at one place.
  const { sentence } = memory.scene.tokens[token]!;
  return recent(memory, sentence, 0).every((one) => one.token !== token || (one.entity ?? entity) === entity);
}

/** True where a body or a state may. */
export function hasOffice(memory: Memory, key: string, { spheres, word }: RoleWord): boolean {
  const { scene, bodies } = memory;
  if (isState(scene, bodies, key)) return !isOfBodies(word) && (spheres.has('state') || OF_STATES.has(word));
  if (!/^(?:organisation|group)$/.test(scene.entities.get(key)?.type ?? '') || bodies.kinds.get(key)?.has('outlet'))
    return false;
  // "The court fined the union. Its lawyer": no court has one.
  if (isLawyer(word) && bodies.kinds.get(key)?.has('court')) return false;
  if (presidesOverNone(memory, key, word)) return false;
  if (OWNED.test(word)) return !bodies.kinds.get(key)?.has('union') || !/owner|proprietor/.test(word);
  return spheres.has('body') || spheres.has('company') || spheres.has('union');
}

/** "The chamber wrote to the labour ministry; its president": true of a ministry, which has none. */
export function presidesOverNone({ scene }: Memory, key: string, word: string): boolean {
  return PRESIDING.has(word) && MINISTRY.test(scene.entities.get(key)!.name);
}

/** True for whom no land has, and every body may: "its chairman". */
export function isOfBodies(word: string): boolean {
  return OF_BODIES.has(word);
}

const OF_BODIES: ReadonlySet<string> = new Set(roles.chosenByBodies);

/** Each of them once, where it is told of last. */
export function distinct(sightings: readonly Sighting[]): Sighting[] {
  return [...new Map(sightings.map((one) => [one.entity, one])).values()];
}

/** Who the one of them is; null where there are several. */
export function only(sightings: readonly Sighting[]): string | null {
  return sightings.length === 1 ? sightings[0]!.entity : null;
}

/** Whom a state has; of all others only bodies have one. */
const OF_STATES: ReadonlySet<string> = new Set(roles.officersOfStates);
const PRESIDING: ReadonlySet<string> = new Set(peopleWords.presiding);
const MINISTRY = /\b(?:ministry|department)\b/i;
const OWNED = /^(?:solicitor|barrister|owner|co-owner|proprietor)$/;
