import { describe, expect, it } from 'vitest';
import { classed } from '../fixtures/classed.ts';

describe('actsOf: headlines', () => {
  it('takes whom a headline calls found guilty for finding nobody so', () => {
    expect(classed('Peru found guilty in toll case')).toEqual([]);
    expect(classed('Peru found Chile guilty')).not.toEqual([]);
  });

  it('takes a bare "to" of a headline for what is announced', () => {
    expect(classed('Peru to strike on Friday')).toEqual(['THREATEN Peru']);
    expect(classed('Peru to send food to Chile')).toEqual(['AGREE Peru > Chile']);
    expect(classed('A plan to strike on Friday')).toEqual([]);
    expect(classed('Peru rejects an offer\n\nDrivers to sleep on Friday')).toEqual(['REJECT Peru']);
  });
});
