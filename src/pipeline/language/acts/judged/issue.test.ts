import { describe, expect, it } from 'vitest';
import { acts } from '../fixtures/classed.ts';

describe('actsOf: what it is about', () => {
  it('takes over the issue of the sentence before for what refers back to it', () => {
    expect(acts('Peru asked for a ceasefire. Chile rejected the demand.')[1]?.issue).toBe('ceasefire');
    expect(acts('Peru asked for a ceasefire. Chile rejected a bid.')[1]?.issue).toBeNull();
    expect(acts('Peru asked for a ceasefire. Chile rejected its offer of wheat.')[1]?.issue).toBeNull();
  });

  it('takes it over for such a thing of any kind', () => {
    expect(acts('Peru asked for a ceasefire. Chile ruled out any such pause.')[1]?.issue).toBe('ceasefire');
    expect(acts('Peru asked for a ceasefire. Chile ruled out any pause.')[1]?.issue).toBeNull();
  });

  it('takes for what a deal is about no matter of which somebody tells in between', () => {
    expect(acts('Peru agreed to sanctions. Chile welcomed the agreement.')[1]?.issue).toBe('sanctions');
    expect(acts('Peru demanded sanctions. Chile welcomed the agreement.')[1]?.issue).toBeNull();
  });

  it('takes for what a plan is about no matter that nobody means to bring about', () => {
    expect(acts('Peru proposed sanctions. Chile backed the plan.')[1]?.issue).toBe('sanctions');
    expect(acts('Peru warned of sanctions. Chile backed the plan.')[1]?.issue).toBeNull();
  });

  it('does not take the issue of another act for its own', () => {
    expect(acts('Peru rejected the terms and called for sanctions.').map(({ act, issue }) => [act, issue])).toEqual([
      ['REJECT', null],
      ['REQUEST', 'sanctions'],
    ]);
  });
});
