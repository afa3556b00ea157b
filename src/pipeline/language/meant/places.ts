import { firstEndingAfter } from '../../in-order.ts';
import type { Attribution, Lexed } from '../../types.ts';
import { truthOfWord } from '../../wording/fact-of-word.ts';
import type { Clause } from '../types.ts';
import { pronounOf } from './candidates.ts';

/** The tokens of the pronouns that say or do something, in order. */
export function placesOf(
  tokens: Lexed['tokens'],
  attributions: readonly Attribution[],
  clauses: readonly Clause[],
): number[] {
  const places = new Set<number>();
  const meet = (at: number) => {
    if (at < tokens.length && isPronoun(tokens[at]!.lexeme)) places.add(at);
  };
  for (const { passive, subjects } of clauses) if (!passive) for (const { from } of subjects) meet(from);
  for (const { speaker } of attributions) if (speaker) meet(firstEndingAfter(tokens, speaker.start));
  return [...places].filter((at) => !isEmpty(tokens, at)).sort((a, b) => a - b);
}

// Most who say or do something are told of by other words.
const isPronoun = truthOfWord((lower) => pronounOf(lower) !== null);

// "It is a shame", "it was clear": nobody does so.
function isEmpty(tokens: Lexed['tokens'], at: number): boolean {
  if (tokens[at]!.lower !== 'it' || !/^(?:is|was|'s)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  return /^(?:DET|ADJ|ADV|PRON)$/.test(tokens[at + 2]?.pos ?? '');
}
