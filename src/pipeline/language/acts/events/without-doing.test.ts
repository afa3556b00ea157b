import { describe, expect, it } from 'vitest';
import { classed } from '../fixtures/classed.ts';

describe('what is left undone in doing something else', () => {
  it('is refused by whoever leaves without it', () => {
    expect(classed('Peru left the hall without signing.')).toContain('REJECT Peru');
    expect(classed('Peru left without even signing.')).toContain('REJECT Peru');
  });

  it('is not where nobody left, and where it is none of giving way or agreeing', () => {
    expect(classed('Peru may leave without signing.')).not.toContain('REJECT Peru');
    expect(classed('Peru left the hall without singing.').filter((one) => one.startsWith('REJECT'))).toEqual([]);
  });
});
