import type { Token } from '../../types.ts';

/** The first colon among tokens [from, to) with a word before it; -1 where there is none. */
export function colonIn(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) if (tokens[at]!.text === ':') return at;
  return -1;
}
