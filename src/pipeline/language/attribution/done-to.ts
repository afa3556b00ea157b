import type { Reading, TokenRange } from './reading.ts';

/**
 * Whether something is only done to a speaker, by a verb that shares another's auxiliary: in "the plan was examined and
 * found to be unlawful" it finds nothing.
 */
export function isDoneTo({ clauseCodes: { clauses, heads } }: Reading, speaker: TokenRange, cue: number): boolean {
  const clause = clauses[heads[cue]!];
  if (!clause?.passive || clause.from !== clause.head) return false;
  return clause.subjects.some(({ from, to }) => from < speaker.to && speaker.from < to);
}
