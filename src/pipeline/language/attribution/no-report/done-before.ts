import type { Reading, TokenRange } from '../reading.ts';

/**
 * Whether what follows a passive that only tells the time is the sentence's own clause, and nothing that was said: "After the
 * verdict was announced on Monday, | Lind left".
 */
export function isDoneBefore({ tokens, clauseCodes }: Reading, { cue, content }: Spans): boolean {
  const clause = clauseCodes.clauses[clauseCodes.heads[cue]!];
  if (clause?.head !== cue || clause.link !== 'time' || !clause.passive || content.from <= cue) return false;
  return tokens[content.from - 1]!.text === ',' && tokens[content.from]!.lower !== 'that';
}

interface Spans {
  /** The cue's token. */
  readonly cue: number;
  readonly content: TokenRange;
}
