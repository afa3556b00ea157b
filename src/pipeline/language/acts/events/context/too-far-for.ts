import type { Token } from '../../../../types.ts';
import type { Clause } from '../../../types.ts';
import { READY } from '../../lists.ts';

/**
 * "Goes beyond anything | Peru is willing to pay", "more than Chile is prepared to offer", "all Peru was ready to say": a
 * willingness that the words before it bound tells where it ends, and nothing that one is ready for.
 */
export function isTooFarFor({ from, to, end, verb, sentence }: Clause, tokens: readonly Token[]): boolean {
  const isWilling = verb === 'prepare' || tokens.slice(to, Math.min(end, to + 2)).some(({ lower }) => READY.has(lower));
  if (!isWilling) return false;
  for (let at = from - 1; at >= from - LONGEST && tokens[at]?.sentence === sentence; at -= 1) {
    if (BOUND.test(tokens[at]!.lower)) return true;
    if (!/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(tokens[at]!.pos)) return false;
  }
  return false;
}

/** "Too weak | to refuse", "too proud | to ask": nobody does so. */
export function isTooMuchFor({ form }: Clause, governor: Clause | null, tokens: readonly Token[]): boolean {
  const predicate = form === 'infinitive' ? (governor?.predicate ?? null) : null;
  return predicate !== null && tokens[predicate - 1]!.lower === 'too';
}

/** As many words as the name of who is not willing may have. */
const LONGEST = 6;
const BOUND = /^(?:than|anything|everything|all|whatever)$/;
