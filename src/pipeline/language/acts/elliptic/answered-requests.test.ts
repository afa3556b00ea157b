import { describe, expect, it } from 'vitest';
import { classed } from '../fixtures/classed.ts';

describe('answeredRequests', () => {
  it('takes it for agreement that whoever was asked did so, and for a refusal that it did not', () => {
    expect(classed('Peru asked Chile to free the cook. It did so at noon.')).toContain('AGREE Chile > Peru');
    expect(classed('Peru asked Chile to free the cook. Chile did, after a week.')).toContain('AGREE Chile > Peru');
    expect(classed('Peru asked Chile to free the cook. It has not.')).toContain('REJECT Chile > Peru');
  });

  it('takes no other answer, nor that of somebody else', () => {
    expect(classed('Peru asked Chile to free the cook. It did the washing.')).toHaveLength(1);
    expect(classed('Peru asked Chile to free the cook. Peru did so itself.')).toHaveLength(1);
    expect(classed('Peru saw Chile. It did so at noon.')).not.toContain('AGREE Chile > Peru');
  });
});
