import { describe, expect, it } from 'vitest';
import { classed } from '../fixtures/classed.ts';

describe('actsOf: feelings', () => {
  it('takes what a thing makes somebody feel for his judgement of it', () => {
    expect(classed('The decision angered Peru.')).toEqual(['ACCUSE Peru']);
    expect(classed('Peru was delighted by the result.')).toEqual(['SUPPORT Peru']);
    expect(classed('The decision did not anger Peru.')).toEqual([]);
    expect(classed('The decision reached Peru.')).toEqual([]);
    expect(classed('Peru frets and worries about the levy.').join()).not.toContain('ACCUSE');
  });

  it('takes what somebody is kept from for no feeling of his', () => {
    expect(classed('Chile discouraged Peru from leaving.').join()).not.toContain('ACCUSE');
    expect(classed('The vote discouraged Peru.')).toEqual(['ACCUSE Peru']);
  });

  it('takes what somebody is encouraged to do for asked of him', () => {
    expect(classed('Chile encouraged Peru to fully cooperate.')).toEqual(['REQUEST Chile > Peru']);
    expect(classed('The vote encouraged Peru.')).toEqual(['SUPPORT Peru']);
  });

  it('takes whoever is relieved of something for dismissed', () => {
    expect(classed('Peru relieved Chile of its command.')).toEqual(['SANCTION Peru > Chile']);
    expect(classed('The promise relieved Peru.')).toEqual(['SUPPORT Peru']);
  });

  it('takes a feeling in quotation marks for felt by whom it is told of', () => {
    expect(classed('Peru was “shocked and saddened” by the vote.')).toContain('ACCUSE Peru');
    expect(classed('Peru “shocked” Chile.')).not.toContain('ACCUSE Peru');
  });
});
