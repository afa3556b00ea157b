import type { Reading, TokenRange } from '../reading.ts';

/** In tokens, how long the subject of "what the minister has called" may be. */
const LONGEST = 10;

/** What is only named in passing ends with its quotation: in "what the minister called “a gift” the union calls a theft" the gift. */
export function namedThing(reading: Reading, { from, to }: TokenRange, cue: number): TokenRange {
  const { tokens, quotations, quoteAt, cues } = reading;
  const quotation = quotations[quoteAt[from] ?? -1];
  if (quotation?.from !== from || quotation.to >= to || from !== cue + 1 || !cues[cue]?.takes.has('label'))
    return { from, to };
  for (let at = cue - 1; at >= 0 && at > cue - LONGEST && tokens[at]!.sentence === tokens[cue]!.sentence; at -= 1) {
    const { lower, pos } = tokens[at]!;
    if (lower === 'what') return { from, to: quotation.to };
    if (pos === 'VERB' || pos === 'PUNCT') break;
  }
  return { from, to };
}
