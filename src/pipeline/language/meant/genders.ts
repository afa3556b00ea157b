import type { Affiliation, Names } from '../../types.ts';
import { genderOfName } from '../phrases/name-genders.ts';
import { type Gender, genderOfWord } from '../phrases/role-words.ts';
import type { Scene } from '../phrases/scene.ts';

/** By key of a person the gender that a title, a pronoun, an office or the given name shows. */
export function gendersOf(names: Names, scene: Scene, affiliations: readonly Affiliation[]): Map<string, Gender> {
  const found = new Map<string, Gender>();
  const note = (key: string, gender: Gender | null | undefined) => {
    if (gender && !found.has(key)) found.set(key, gender);
  };
  for (const [index, { entity }] of scene.mentions.entries()) {
    const { from } = scene.ranges[index]!;
    for (const at of [from - 1, from]) note(entity, genderOfWord(scene.tokens[at]?.lower ?? ''));
  }
  for (const { entity, form, start, end } of names.mentions)
    if (form === 'pronoun') note(entity, genderOf(scene.text.slice(start, end).toLowerCase()));
  for (const { entity, word } of affiliations) note(entity, word === null ? null : genderOfWord(word));
  for (const { key, type, name, forms } of names.entities)
    if (type === 'person') for (const form of [name, ...forms]) note(key, genderOfName(form));
  return found;
}

/** The gender that a pronoun shows. */
export const genderOf = (pronoun: string): Gender | null => PRONOUNS.get(pronoun) ?? null;

const PRONOUNS = new Map<string, Gender>([
  ['he', 'male'],
  ['she', 'female'],
]);
