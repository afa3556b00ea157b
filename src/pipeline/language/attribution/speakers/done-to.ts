import { CAUSING } from '../../phrases/causing.ts';
import type { Reading, TokenRange } from '../reading.ts';

/**
 * Whether something is only done to a speaker: by a verb that shares another's auxiliary, so that in "the plan was
 * examined and found to be unlawful" it finds nothing, or by one that brings somebody to do what follows: "was
 * persuaded to sign".
 */
export function isDoneTo({ tokens, clauseCodes }: Reading, speaker: TokenRange, cue: number): boolean {
  const clause = clauseCodes.clauses[clauseCodes.heads[cue]!];
  if (!clause?.passive) return false;
  const isBrought = CAUSING.has(clause.verb) && tokens[clause.to]?.lower === 'to';
  if (clause.from !== clause.head && !isBrought) return false;
  return clause.subjects.some(({ from, to }) => from < speaker.to && speaker.from < to);
}
