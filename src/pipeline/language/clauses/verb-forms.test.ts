import { describe, expect, it } from 'vitest';
import { read } from './fixtures/clauses-in.ts';

describe('clausesOf: base forms', () => {
  it('knows base forms of irregular and doubled verbs', () => {
    expect(read('They withdrew, banned it, and tried again.').map((one) => one.split('(')[0])).toEqual([
      'withdraw',
      'ban',
      'try',
    ]);
  });

  it('takes “struck” for a past form and a participle alike', () => {
    expect(read('A deal was struck by Peru.')).toEqual(['strike(A deal)']);
    expect(read('Peru struck a deal.')).toEqual(['strike(Peru)']);
  });
});
