import type { Clause } from '../../types.ts';
import type { Cast } from './cast.ts';

/** The first clause of the sentence before that has a subject, where it stands for itself; null where there is none. */
export function mainBefore({ index, sentence }: Clause, { clauses }: Pick<Cast, 'clauses'>): Clause | null {
  let at = index - 1;
  while (at >= 0 && clauses[at]!.sentence === sentence) at -= 1;
  if (clauses[at]?.sentence !== sentence - 1) return null;
  let first: Clause | null = null;
  for (; clauses[at]?.sentence === sentence - 1; at -= 1) if (clauses[at]!.subjects.length > 0) first = clauses[at]!;
  return first?.link === 'main' ? first : null;
}
