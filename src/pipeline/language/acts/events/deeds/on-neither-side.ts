import type { Token } from '../../../../types.ts';
import type { Clause } from '../../../types.ts';

/** "Did not express support or opposition", "has not spoken for or against it": who says neither refuses nothing. */
export function onNeitherSide({ to, end, negated }: Clause, tokens: readonly Token[]): boolean {
  const words = tokens.slice(to, end).map(({ lower }) => lower);
  const or = words.findIndex((word) => word === 'or' || word === 'nor');
  const [one, other] = [words[or - 1] ?? '', words[or + 1] ?? ''];
  return negated && or > 0 && ((FOR.test(one) && AGAINST.test(other)) || (AGAINST.test(one) && FOR.test(other)));
}

const FOR = /^(?:for|support|approval|backing|endorsement)$/;
const AGAINST = /^(?:against|opposition|objections?|disapproval|rejection)$/;
