import type { Token } from '../../types.ts';
import type { Clause } from '../types.ts';

/** Whether what a clause tells may be or might have been, and no more: "may reject it", "could have signed". */
export function isUnreal(clause: Pick<Clause, 'modal' | 'from' | 'head'>, tokens: readonly Token[]): boolean {
  return MAYBE.test(clause.modal ?? '') || isUndone(clause, tokens);
}

/** Whether what a clause tells was not done: "could have signed". */
export function isUndone(
  { modal, from, head }: Pick<Clause, 'modal' | 'from' | 'head'>,
  tokens: readonly Token[],
): boolean {
  return modal !== null && DISTANT.test(modal) && tokens.slice(from, head).some(({ lower }) => lower === 'have');
}

const MAYBE = /^(?:may|might)$/;
const DISTANT = /^(?:would|could|should|['’]d)$/;
