import type { RoleWord } from '../../phrases/role-words.ts';

const SPEAKING = ['state', 'body', 'union', 'company'] as const;
const OF_TOWNS = /^(?:mayor|mayoress|governor|alderman|alderwoman)$/;

/** True for a word for somebody who speaks for another: "minister", and not "economist". */
export function speaks({ spheres }: RoleWord): boolean {
  return SPEAKING.some((sphere) => spheres.has(sphere));
}

/** "Mayor", which no country has. */
export function isOfTowns({ word }: RoleWord): boolean {
  return OF_TOWNS.test(word);
}
