import type { Reading, TokenRange } from '../reading.ts';

/**
 * Whether what stands beside a verb is no more than what goes on whatever is said or however it is decided: "She will not go,
 * whatever the court said", "If the board rules against us, we will pay".
 */
export function isLeftOpen(reading: Reading, { cue, content, speaker }: Spans): boolean {
  const { tokens, cues } = reading;
  if (tokens[content.from]!.lower === 'that') return false;
  if (speaker && [speaker.from - 1, speaker.from].some((at) => WHATEVER.test(tokens[at]?.lower ?? ''))) return true;
  if (cues[cue]?.lemma !== 'rule' || content.from < cue) return false;
  return /^(?:against|for)$/.test(tokens[cue + 1]?.lower ?? '') && content.from > cue + 1;
}

const WHATEVER = /^(?:whatever|whichever)$/;

interface Spans {
  /** The cue's token. */
  readonly cue: number;
  readonly content: TokenRange;
  readonly speaker: TokenRange | null;
}
