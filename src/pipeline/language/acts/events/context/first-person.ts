import type { Token } from '../../../../types.ts';
import type { Clause } from '../../../types.ts';

/** Whether "I" or "we" do what a clause tells. */
export function isFirstPerson({ subjects: [subject] }: Clause, tokens: readonly Token[]): boolean {
  return subject !== undefined && /^(?:i|we)$/.test(tokens[subject.from]!.lower);
}
