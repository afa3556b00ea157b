import { describe, expect, it } from 'vitest';
import { classed } from '../../fixtures/classed.ts';

describe('actsOf: how far somebody is willing to go', () => {
  it('tells no willingness where it is what something goes beyond', () => {
    expect(classed('The offer goes beyond anything Peru is willing to pay.')).not.toContain('AGREE Peru');
    expect(classed('The price is more than Peru is prepared to offer.')).toEqual([]);
    expect(classed('The plan goes further than Chile is ready to go.')).toEqual([]);
    expect(classed('That is all Peru is willing to say.')).toEqual([]);
  });

  it('tells it where nothing before bounds it', () => {
    expect(classed('Peru is willing to pay anything the court orders.')).toEqual(['AGREE Peru']);
    expect(classed('Chile is ready to go further than the plan.')).toEqual(['AGREE Chile']);
  });
});
