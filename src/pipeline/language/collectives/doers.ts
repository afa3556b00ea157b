import type { Token } from '../../types.ts';
import type { Clause } from '../types.ts';

/** By the last token of a subject's phrase, what it does: finite clauses alone, and none in which it is done to. */
export function doersOf(clauses: readonly Clause[]): Doers {
  const found = new Map<number, Clause[]>();
  for (const clause of clauses) {
    if (clause.form !== 'finite' || clause.passive) continue;
    for (const { to } of clause.subjects) found.set(to - 1, [...(found.get(to - 1) ?? []), clause]);
  }
  return found;
}

/** Behind "families" the end of "of the missing", where the verb comes next; the token behind the noun where nothing hangs on it so. */
export function endOfWhole(doers: Doers, at: number, tokens: readonly Token[]): number {
  const verb = Math.min(...(doers.get(at) ?? []).map(({ from }) => from));
  if (tokens[at + 1]?.lower !== 'of' || verb < at + 3 || verb > at + LONGEST) return at + 1;
  const plain = tokens.slice(at + 1, verb).every(({ pos }) => pos !== 'PUNCT' && pos !== 'PRON');
  return plain ? verb : at + 1;
}

/** In tokens. */
const LONGEST = 7;

export type Doers = ReadonlyMap<number, readonly Clause[]>;
