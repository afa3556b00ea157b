import { describe, expect, it } from 'vitest';
import { classed } from '../../fixtures/classed.ts';

describe('what somebody owns to be so', () => {
  it('is done by whom it is told of, behind a noun of feeling too', () => {
    expect(classed('Peru acknowledged that Chile had rejected the plan.')).toContain('REJECT Chile');
    expect(classed('Peru expressed regret that Chile had rejected the plan.')).toContain('REJECT Chile');
  });

  it('is not what somebody demands or denies', () => {
    expect(classed('Peru wrote with a demand that Chile reject the plan.')).not.toContain('REJECT Chile');
    expect(classed('Peru denied that Chile had rejected the plan.')).not.toContain('REJECT Chile');
  });
});

describe('what somebody has time for', () => {
  it('is not done yet', () => {
    expect(classed('Peru has four weeks to appeal.')).not.toContain('REJECT Peru');
    expect(classed('Peru appealed.')).toContain('REJECT Peru');
  });
});
