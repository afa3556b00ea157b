import type { Affiliation } from '../../../types.ts';
import { genderOfName } from '../../phrases/name-genders.ts';
import { isEmployment, isInferred } from '../../phrases/weak-rules.ts';
import type { Memory, Role } from '../memory.ts';
import type { Reading } from '../persons/reading.ts';
import { roleOfOne } from '../role-of-one.ts';

/** Takes over what another document says of somebody. */
export function recall(memory: Memory, told: Omit<Affiliation, 'start' | 'end'>): void {
  const { entity, word, words, party, rule } = told;
  hold(memory, entity, { word: word ?? '', words: new Set(words), party, elsewhere: true });
  if (memory.strangers.entities.has(entity) && !memory.genders.has(entity)) {
    const gender = genderOfName(memory.scene.entities.get(entity)!.name);
    if (gender) memory.genders.set(entity, gender);
  }
  // What that document only inferred is not known here.
  if (isInferred(rule) || isEmployment(rule)) return;
  if (party !== null && !memory.parties.has(entity)) memory.parties.set(entity, party);
}

/** Takes note of what a reading says of a person. */
export function note(memory: Memory, key: string, reading: Reading): Affiliation {
  const { tokens } = memory.scene;
  const { word, words, party, role, former, rule, also, titled } = reading;
  const owner = titled?.phrase.owner;
  const owned = owner ? tokens[owner.to - 1]!.lower : words.has('of') ? '' : null;
  const whole = { word: word ?? '', words, party };
  for (const held of [owned === null ? whole : { ...whole, owned }, ...also]) hold(memory, key, held);
  if (party !== null && !isEmployment(rule) && !memory.parties.has(key)) memory.parties.set(key, party);
  const own = { entity: key, role: role && roleOfOne(role), party, word, words: [...words], former, rule };
  const span = { start: tokens[reading.start]!.start, end: tokens[reading.end - 1]!.end };
  return reading.through === undefined ? { ...own, ...span } : { ...own, ...span, through: reading.through };
}

/** Takes note of a role of somebody: of the first dozen, which are more than a text tells of anybody. */
export function hold(memory: Memory, key: string, role: Role): void {
  const roles = memory.roles.get(key) ?? [];
  if (roles.length < MOST_ROLES) memory.roles.set(key, [...roles, role]);
  if (role.word === '' || roles.some(({ word }) => word === role.word)) return;
  const { holders } = memory.strangers.entities.has(key) ? memory.strangers : memory;
  holders.add(role.word, key);
}

/** Of one person: a record of a thousand turns tells them again and again. */
const MOST_ROLES = 12;
