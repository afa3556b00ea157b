import type { Reading, TokenRange } from '../reading.ts';

/** What opens a phrase that more of is told: "every family that", "those who". */
const OF_ALL = /^(?:every|each|all|any|no|those|anyone|anybody|everyone|everybody|nobody)$/;

/**
 * What is said from the head of its first phrase: "said [up | to 120 jobs could go]", "said [every family | that had paid would
 * stay]".
 */
export function withOpening({ tokens }: Reading, content: TokenRange, cue: number): TokenRange {
  const { from, to } = content;
  if (from <= cue + 1 || from >= to) return content;
  const [before, first, next] = [tokens[from - 1]!, tokens[from]!, tokens[from + 1]];
  // "Up to", and not "gave up to".
  if (before.lower === 'up' && first.lower === 'to' && next?.pos === 'NUM' && from === cue + 2)
    return { from: from - 1, to };
  const isRelative =
    /^(?:that|who|which|whose)$/.test(first.lower) && /^(?:VERB|AUX)$/.test(next?.pos ?? '') && from - cue < LONGEST;
  const opens = isRelative && OF_ALL.test(tokens[cue + 1]!.lower);
  return opens && tokens.slice(cue + 1, from).every(({ pos }) => !/^(?:PUNCT|VERB|AUX)$/.test(pos))
    ? { from: cue + 1, to }
    : content;
}

/** In tokens, from the cue to what is told of those. */
const LONGEST = 7;
