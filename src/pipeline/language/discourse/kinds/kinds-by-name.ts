import bodies from '../../../data/bodies.json' with { type: 'json' };
import foreign from '../../../data/foreign-bodies.json' with { type: 'json' };
import { remembered } from '../../../wording/remembered.ts';
import { singular } from '../../phrases/role-words.ts';

const BY_NAME = new Map<string, Set<string>>();
for (const [kind, names] of [
  ...Object.entries(bodies.kinds).map(([kind, { names }]) => [kind, names] as const),
  ...Object.entries(foreign.names),
])
  for (const name of names) BY_NAME.set(name, (BY_NAME.get(name) ?? new Set()).add(kind));
const ENDINGS = Object.entries(foreign.endings).flatMap(([kind, ends]) => ends.map((end) => ({ kind, end })));

/** The kinds of body that a word of a name shows, in small letters: "union", "sindicato"; undefined for other words. */
export function kindsByName(word: string): ReadonlySet<string> | undefined {
  return BY_NAME.get(word);
}

/** The same, in the plural and as the end of a foreign word too: "Fahrgastverband". */
export const kindsByWord = remembered((word): Iterable<string> => {
  const known = BY_NAME.get(word) ?? BY_NAME.get(singular(word));
  return known ?? ENDINGS.flatMap(({ kind, end }) => (word.endsWith(end) ? [kind] : []));
});
