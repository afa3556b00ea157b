import type { TokenRange } from '../reading.ts';

/** An attribution in tokens, as a rule or the model finds it. */
export interface Found {
  /** The rule's name, or "model". */
  readonly rule: string;
  readonly cue: TokenRange;
  readonly speaker: TokenRange | null;
  readonly content: TokenRange;
  /** Further parts of the content, where cue and speaker interrupt it. */
  readonly rest: readonly TokenRange[];
  readonly confidence: number;
}
