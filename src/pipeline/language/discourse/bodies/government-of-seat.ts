import type { Core } from '../../phrases/phrase-core.ts';
import { isState } from '../homes/home.ts';
import type { Memory } from '../memory.ts';
import { seatOpening } from '../persons/told-before/seat-opening.ts';

const RULING = /^(?:government|cabinet|authorities|parliament|army|military)$/;

/**
 * "In Lima the union struck. Growers wept; the government saw no reason to": the state in whose capital the paragraph opens,
 * where it tells of no other since. Null elsewhere, and in a body's own paper, which comes back to its own.
 */
export function governmentOfSeat(memory: Memory, { start, head, owner }: Core): string | null {
  const { scene, bodies, issuer } = memory;
  const { tokens, sentences, mentionAt, mentions } = scene;
  if (!RULING.test(tokens[head]!.lower) || issuer !== null || owner !== null || head !== start + 1) return null;
  const own = tokens[head]!.sentence;
  let first = own;
  while (first > 0 && sentences[first - 1]!.paragraph === sentences[own]!.paragraph) first -= 1;
  const { from } = sentences[first]!;
  if (tokens[from]!.lower !== 'in') return null;
  const state = seatOpening(memory, from, head) ?? null;
  if (state === null) return null;
  for (let at = from; at < head; at += 1) {
    const key = mentionAt[at] === -1 ? null : mentions[mentionAt[at]!]!.entity;
    if (key !== null && key !== state && isState(scene, bodies, key)) return null;
  }
  return state;
}
