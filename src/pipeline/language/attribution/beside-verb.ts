import type { Reading, TokenRange } from './reading.ts';

/**
 * Whom the relative clause of the verb at `cue` is about, where the verb stands right behind its pronoun, adverbs apart: in
 * "the union, which also wants" nobody else can speak. Null where the verb is passive or not finite.
 */
export function subjectBesideVerb({ tokens, clauseCodes }: Reading, cue: number): TokenRange | null {
  const clause = clauseCodes.clauses[clauseCodes.heads[cue]!];
  if (!clause || clause.head !== cue || clause.form !== 'finite' || clause.passive) return null;
  const first = clause.subjects[0];
  const last = clause.subjects.at(-1);
  if (!first || !last || last.to > clause.from) return null;
  const between = tokens.slice(last.to, clause.from);
  const isRelated = between.some(({ lower }) => RELATIVES.has(lower));
  const stands = between.every(({ pos, lower }) => pos === 'ADV' || lower === ',' || RELATIVES.has(lower));
  return isRelated && stands ? { from: first.from, to: last.to } : null;
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that']);
