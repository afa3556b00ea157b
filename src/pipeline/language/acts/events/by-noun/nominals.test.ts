import { describe, expect, it } from 'vitest';
import { classed } from '../../fixtures/classed.ts';

describe('actsOf: rounds of talks', () => {
  it('takes a round of talks to come for agreed on, one that was held for held', () => {
    expect(classed('A further round will be held in June.')).toEqual(['AGREE -']);
    expect(classed('A further round was held in June.')).toEqual(['CONSULT -']);
  });
});

describe('actsOf: a name that ends in the noun of a deed', () => {
  it('does what its verb says, and is no deed itself', () => {
    expect(classed('Peru said the New Accord had come out in support of the crews.')).toEqual(['SUPPORT -']);
    expect(classed('An accord has come about between Peru and Chile.')).toEqual(['AGREE Peru+Chile']);
  });
});

describe('actsOf: what there will not be', () => {
  it('takes a thing there will not be for refused, without something for threatened, a blow for neither', () => {
    expect(classed('Peru said there would be no further subsidy.')).toEqual(['REJECT Peru']);
    expect(classed('Peru said there would be no deal without a date.')).toEqual(['THREATEN Peru']);
    expect(classed('Peru said there would be reprisals.')).toEqual(['THREATEN Peru']);
    expect(classed('Peru said there would be no reprisals.')).not.toContain('THREATEN Peru');
    expect(classed('Peru said there would be no attack.')).toEqual([]);
    expect(classed('Until then there will be no subsidy, Peru said.')).toEqual(['REJECT Peru']);
    expect(classed('Peru said there would be no strike unless the ferries sail.')).toEqual([]);
  });
});
