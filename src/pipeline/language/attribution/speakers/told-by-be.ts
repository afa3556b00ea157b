import type { Reading, TokenRange } from '../reading.ts';

/** Whether a speaker is only what a form of "be" says somebody is: in "Lind was the one who proposed it" Lind is meant. */
export function isToldByBe({ tokens }: Reading, { from }: TokenRange, cue: number): boolean {
  const [the, one] = [tokens[from]!, tokens[from + 1]];
  return from < cue && the.lower === 'the' && ONES.has(one?.lower ?? '') && BE.has(tokens[from - 1]?.lower ?? '');
}

const ONES: ReadonlySet<string> = new Set(['one', 'ones', 'first', 'only']);
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', "'s", "'re"]);
