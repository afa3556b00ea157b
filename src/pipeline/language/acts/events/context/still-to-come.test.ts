import { describe, expect, it } from 'vitest';
import { classed } from '../../fixtures/classed.ts';

describe('actsOf: before and until', () => {
  it('tell what has ended what is told of before', () => {
    expect(classed('Peru held the port until Chile rejected the plan.')).toContain('REJECT Chile');
    expect(classed('Peru left before Chile rejected the plan.')).toContain('REJECT Chile');
  });

  it('tell nothing that nobody has done yet', () => {
    expect(classed('Peru holds the port until Chile rejects the plan.')).not.toContain('REJECT Chile');
    expect(classed('Peru will hold the port until Chile has rejected the plan.')).not.toContain('REJECT Chile');
  });
});
