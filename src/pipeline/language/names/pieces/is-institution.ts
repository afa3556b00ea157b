import type { Atom } from '../groups.ts';
import { EVENTS, ORGANISATIONS, PLACES } from '../lists.ts';
import { headKeyOf } from './heads.ts';
import { isSurname } from './surnames.ts';

/** True for words that end, before any "of", in what bodies, places or events are called by. */
export function isInstitution(atoms: readonly Atom[]): boolean {
  const head = headKeyOf(atoms);
  // "Attorney General Linda Park"
  if (isSurname(atoms.slice(-2).flatMap(({ words }) => words))) return false;
  return atoms.length > 1 && (ORGANISATIONS.has(head) || PLACES.has(head) || EVENTS.has(head));
}
