import type { KnownEntity, Learned, Names } from '../types.ts';
import { NOTHING_LEARNED } from './phrases/nothing-learned.ts';

/** What an editor's settings say of the people and bodies that a document names, before what other documents say. */
export function withKnown(
  known: readonly KnownEntity[],
  names: Names,
  learned: Learned | undefined,
): Learned | undefined {
  const keys = new Set(names.entities.map(({ key }) => key));
  const people = known.filter(
    ({ id, type, role, party }) => keys.has(id) && type === 'person' && (role ?? party) !== null,
  );
  if (people.length === 0) return learned;
  const stated = people.map(({ id, role, party }) => {
    const title = (role ?? '')
      .toLowerCase()
      .split(/,| of | for | at | in /)[0]!
      .trim();
    const words = title.split(/\s+/).filter(Boolean);
    return {
      entity: id,
      role,
      party: party !== null && keys.has(party) ? party : null,
      word: title || null,
      words,
      former: false,
      rule: 'editor',
    };
  });
  const edited = new Set(people.map(({ id }) => id));
  const others = learned?.affiliations.filter(({ entity }) => !edited.has(entity)) ?? [];
  return { ...NOTHING_LEARNED, ...learned, affiliations: [...stated, ...others] };
}
