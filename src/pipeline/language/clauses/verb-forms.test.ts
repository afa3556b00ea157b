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
});
