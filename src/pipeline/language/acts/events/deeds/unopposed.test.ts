import { describe, expect, it } from 'vitest';
import { classed } from '../../fixtures/classed.ts';
import { told } from '../../fixtures/told.ts';

describe('actsOf: what is not refused', () => {
  it('goes along with what it does not stand in the way of', () => {
    expect(told('Peru did not block the text.')).toEqual(['AGREE Peru']);
    expect(told('Peru will not oppose the sale.')).toEqual(['AGREE Peru']);
    expect(told('Peru raised no objection to the plan.')).toEqual(['AGREE Peru']);
    expect(told('Peru did not reject the plan.')).toEqual(['REJECT Peru']);
    expect(told('Peru may not oppose the sale.')).not.toContain('AGREE Peru');
    expect(told('Peru cannot block the sale.')).not.toContain('AGREE Peru');
    expect(told('Peru cannot object to the sale.')).toEqual(['AGREE Peru']);
  });

  it('leaves open what it does not exclude: a blow, or an offer', () => {
    expect(told('Peru has not excluded a strike.')).toEqual(['THREATEN Peru']);
    expect(told('Peru would not rule out legal action.')).toEqual(['THREATEN Peru']);
    expect(told('Peru did not exclude a compromise.')).toEqual(['AGREE Peru']);
  });
});

describe('actsOf: appeals', () => {
  it('refuse a ruling, and ask others', () => {
    expect(told('Peru will lodge an appeal against the ruling.')).toEqual(['REJECT Peru']);
    expect(told('Peru plans to contest the fine.')).toEqual(['REJECT Peru']);
    expect(told('Peru intends to appeal.')).toEqual(['REJECT Peru']);
    expect(told('Peru appealed to Chile for calm.')).toEqual(['REQUEST Peru > Chile']);
    expect(told('Peru plans to sue Chile.')).toEqual(['THREATEN Peru > Chile']);
  });

  it('proposes what would hurt as an offer only', () => {
    expect(told('Peru proposed to divest a plant.')).not.toContain('THREATEN Peru');
  });
});

describe('actsOf: what is not ruled out', () => {
  it('takes "did not rule out" for nothing', () => {
    expect(classed('Peru did not rule out a visit.')).toEqual([]);
    expect(classed('Peru ruled out a visit.')).toEqual(['REJECT Peru']);
  });
});
