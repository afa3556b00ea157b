import type { Reading, TokenRange } from '../reading.ts';

/** "Found | no evidence that the seal was broken": that there is none, and not that the seal was broken. */
export function withNone({ tokens }: Reading, content: TokenRange, cue: number): TokenRange {
  const noun = tokens[content.from - 1];
  const isNone = /^(?:no|little|scant)$/.test(tokens[cue + 1]?.lower ?? '') && noun?.pos === 'NOUN';
  const isThat = tokens[content.from]!.lower === 'that' && content.from - cue <= LONGEST;
  return isNone && isThat && content.from > cue + 2 ? { from: cue + 1, to: content.to } : content;
}

/** In tokens: "no clear evidence that". */
const LONGEST = 5;
