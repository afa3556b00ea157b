import type { Token } from '../../../../types.ts';
import type { Clause } from '../../../types.ts';

/** The noun whose content a clause tells, "the claim | that Chile had left", in small letters; "" where none stands there. */
export function nounBeforeThat({ from, subjects, sentence }: Clause, tokens: readonly Token[]): string {
  const start = Math.min(from, subjects[0]?.from ?? from);
  const [noun, that] = [tokens[start - 2], tokens[start - 1]];
  return that?.lower === 'that' && noun?.sentence === sentence ? noun.lower : '';
}
