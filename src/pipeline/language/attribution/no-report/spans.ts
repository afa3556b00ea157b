import type { TokenRange } from '../reading.ts';

export interface Spans {
  /** The cue's token. */
  readonly cue: number;
  readonly content: TokenRange;
  readonly speaker: TokenRange | null;
}
