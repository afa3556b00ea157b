import { firstEndingAfter } from '../../in-order.ts';
import type { Attribution, Lexed } from '../../types.ts';
import type { Clause } from '../types.ts';
import { pronounOf } from './candidates.ts';

/** The tokens of the pronouns that say or do something, in order. */
export function placesOf(
  tokens: Lexed['tokens'],
  attributions: readonly Attribution[],
  clauses: readonly Clause[],
): number[] {
  const doers = clauses.flatMap(({ passive, subjects }) => (passive ? [] : subjects.map(({ from }) => from)));
  const speakers = attributions.flatMap(({ speaker }) => (speaker ? [firstEndingAfter(tokens, speaker.start)] : []));
  const places = new Set([...doers, ...speakers]);
  return [...places]
    .filter((at) => pronounOf(tokens[at]?.lower ?? '') !== null && !isEmpty(tokens, at))
    .sort((a, b) => a - b);
}

// "It is a shame", "it was clear": nobody does so.
function isEmpty(tokens: Lexed['tokens'], at: number): boolean {
  if (tokens[at]!.lower !== 'it' || !/^(?:is|was|'s)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  return /^(?:DET|ADJ|ADV|PRON)$/.test(tokens[at + 2]?.pos ?? '');
}
