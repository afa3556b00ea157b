import { describe, expect, it } from 'vitest';
import { classed, shown } from '../../fixtures/classed.ts';

describe('actsOf: what one is told to want', () => {
  it('is asked for by who wants it, with all that is wanted', () => {
    expect(classed('What Peru wants is a treaty on water.')).toEqual(['REQUEST Peru']);
    expect(shown('What Peru wants is a treaty on water.')[0]).toContain('a treaty on water');
  });

  it('is not what one has or lost', () => {
    expect(classed('What Peru has is a treaty on water.')).toEqual([]);
    expect(classed('What Peru lost is a treaty on water.')).not.toContain('REQUEST Peru');
  });
});
