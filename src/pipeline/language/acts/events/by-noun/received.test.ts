import { describe, expect, it } from 'vitest';
import { classed } from '../../fixtures/classed.ts';

describe('actsOf: how a thing is taken', () => {
  it('takes a cold reception for a refusal, an angry one for blame and a warm one for support', () => {
    expect(classed('The draft got a chilly reception from Peru.')).toEqual(['REJECT Peru']);
    expect(classed('The levy drew an angry response from Chile.')).toEqual(['ACCUSE Chile']);
    expect(classed('The draft was warmly received by Peru.')).toEqual(['SUPPORT Peru']);
  });

  it('takes nothing where no word says how, nor what is yet to come', () => {
    expect(classed('The board received a swift reply from Peru.')).toEqual([]);
    expect(classed('The draft will get a chilly reception from Peru.')).toEqual([]);
    expect(classed('The draft was received by Peru.')).toEqual([]);
  });
});
