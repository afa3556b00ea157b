import { describe, expect, it } from 'vitest';
import { withCommonTerms } from './common-issues.ts';

const ISSUES = [
  { id: 'tariffs', title: 'Tariffs', terms: ['import duty', 'duty'], weak: ['duty'] },
  { id: 'pay', title: 'Pay', terms: ['wage', 'rise'], weak: ['rise'] },
];

describe('withCommonTerms', () => {
  it('takes a weak term for firm where half the documents treat its issue', () => {
    const [tariffs, pay] = withCommonTerms(ISSUES, [
      { issues: [['tariffs']] },
      { issues: [[], ['tariffs', 'pay']] },
      { issues: [[]] },
    ]);
    expect(tariffs?.weak).toEqual([]);
    expect(pay?.weak).toEqual(['rise']);
  });

  it('leaves all as they are for one document alone', () => {
    expect(withCommonTerms(ISSUES, [{ issues: [['tariffs']] }])).toBe(ISSUES);
  });
});
