import grammar from '../../data/grammar.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { phrasesFrom } from '../phrases/phrases-from.ts';
import type { Clause, TokenRange } from '../types.ts';

/**
 * By the last token of a phrase, what those it tells of do: as subjects of finite clauses, and by whom something is done
 * ("was rejected by police", "opposed by growers").
 */
export function doersOf(clauses: readonly Clause[], tokens: readonly Token[]): Doers {
  const found = new Map<number, Clause[]>();
  for (const clause of clauses) {
    if (clause.form !== 'finite') continue;
    const doing = clause.passive || clause.link === 'reduced' ? agentsOf(clause, tokens) : clause.subjects;
    for (const { to } of doing) found.set(to - 1, [...(found.get(to - 1) ?? []), clause]);
  }
  return found;
}

// "Used by farmers", "taken by thousands" tell no deed by the verb alone.
function agentsOf({ to, end, verb }: Clause, tokens: readonly Token[]): TokenRange[] {
  if (LIGHT.has(verb)) return [];
  let by = to;
  while (by < end && tokens[by]!.lower !== 'by') by += 1;
  return by < end ? phrasesFrom(tokens, by + 1) : [];
}

/**
 * Behind "families" the end of "of the missing", where the verb comes next; the token behind the noun where nothing hangs
 * on it so.
 */
export function endOfWhole(doers: Doers, at: number, tokens: readonly Token[]): number {
  const verb = Math.min(...(doers.get(at) ?? []).map(({ from }) => from));
  if (tokens[at + 1]?.lower !== 'of' || verb < at + 3 || verb > at + LONGEST) return at + 1;
  const plain = tokens.slice(at + 1, verb).every(({ pos }) => pos !== 'PUNCT' && pos !== 'PRON');
  return plain ? verb : at + 1;
}

const LIGHT = new Set(grammar.light);
/** In tokens. */
const LONGEST = 7;

export type Doers = ReadonlyMap<number, readonly Clause[]>;
