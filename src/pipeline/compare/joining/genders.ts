import { genderOfName } from '../../language/phrases/name-genders.ts';
import type { LocalEntity } from '../../types.ts';

/** True where the style of one, "Mr Ruiz", and the style or the given name of the other, "Ana Ruiz", tell of a man and a woman. */
export function isOfOtherGender(one: Named, other: Named): boolean {
  if (one.gender === undefined && other.gender === undefined) return false;
  const [a, b] = [one, other].map(({ gender, name }) => gender ?? genderOfName(name));
  return a !== null && b !== null && a !== b;
}

type Named = Pick<LocalEntity, 'gender' | 'name'>;
