import { describe, expect, it } from 'vitest';
import { classed } from '../fixtures/classed.ts';

describe('elliptedActs', () => {
  it('gives whoever did so too the act of the one before', () => {
    expect(classed('Peru voted against the clause. So did Chile.')).toEqual(['REJECT Peru', 'REJECT Chile']);
    expect(classed('Peru voted against the clause; Chile did too.')).toEqual(['REJECT Peru', 'REJECT Chile']);
    expect(classed('Peru has come out against the duty, and so has the Guild of Chile, on the coast.')).toEqual([
      'REJECT Peru',
      'REJECT Chile',
    ]);
    expect(classed('Peru backed the levy, as did Chile.')).toEqual(['SUPPORT Peru', 'SUPPORT Chile']);
  });

  it('gives whoever followed, or so did behind an aside, the act of the one before', () => {
    expect(classed('Peru endorsed the levy. Chile followed an hour later.')).toEqual(['SUPPORT Peru', 'SUPPORT Chile']);
    expect(classed('Peru endorsed the levy. So, more quietly, did Chile.')).toEqual(['SUPPORT Peru', 'SUPPORT Chile']);
    expect(classed('Peru endorsed the levy. Chile followed the river.')).toEqual(['SUPPORT Peru']);
  });

  it('takes not to have agreed for a refusal, and not to have refused for nothing', () => {
    expect(classed('Peru has endorsed the levy. Chile, home of many owners, has not.')).toEqual([
      'SUPPORT Peru',
      'REJECT Chile',
    ]);
    expect(classed('Peru has rejected the levy. Chile has not.')).toEqual(['REJECT Peru']);
  });

  it('finds none behind another verb, and none where a verb follows', () => {
    expect(classed('Peru has endorsed the levy. Chile did not.')).toEqual(['SUPPORT Peru']);
    expect(classed('Peru endorsed the levy. So did it rain in Chile, they said.')).toEqual(['SUPPORT Peru']);
    expect(classed('Peru endorsed the levy. It rained. It snowed. So did Chile.')).toEqual(['SUPPORT Peru']);
  });
});
