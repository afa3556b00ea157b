import type { Token } from '../../types.ts';
import type { Clause } from '../types.ts';

/** Whether what a clause tells may be or might have been, and no more: "may reject it", "could have signed". */
export function isUnreal(
  { modal, from, head }: Pick<Clause, 'modal' | 'from' | 'head'>,
  tokens: readonly Token[],
): boolean {
  if (modal === null) return false;
  return MAYBE.test(modal) || (DISTANT.test(modal) && tokens.slice(from, head).some(({ lower }) => lower === 'have'));
}

const MAYBE = /^(?:may|might)$/;
const DISTANT = /^(?:would|could|should|['’]d)$/;
