import type { Clause } from '../../types.ts';

/**
 * True for what somebody does not think: of "I don't think the plan is a stunt" it is the stunt that is denied. `own` are the
 * clauses of its sentence.
 */
export function isDisbelieved({ link, form, governor }: Clause, own: readonly Clause[]): boolean {
  if (link !== 'complement' || form !== 'finite' || governor === null) return false;
  const around = own.find(({ index }) => index === governor);
  return around?.negated === true && around.modal === null && THINKING.has(around.verb);
}

const THINKING: ReadonlySet<string> = new Set(['think', 'believe', 'suppose', 'consider', 'reckon', 'expect', 'feel']);
