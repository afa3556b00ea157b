import { describe, expect, it } from 'vitest';
import { told } from '../../fixtures/told.ts';

describe('actsOf: what comes from somebody', () => {
  it('is the position that its noun tells', () => {
    expect(told('Support for the plan came from Peru.')).toEqual(['SUPPORT Peru']);
    expect(told('The sharpest criticism has come mainly from Peru and Chile.')).toEqual(['ACCUSE Peru+Chile']);
    expect(told('A call for calm came from Chile.')).toEqual(['REQUEST Chile']);
  });

  it('is none where it did not or may come, and where goods or a danger may be meant', () => {
    expect(told('The criticism did not come from Peru.')).toEqual([]);
    expect(told('Support may come from Peru.')).toEqual([]);
    expect(told('The demand came from Peru.')).toEqual([]);
    expect(told('The threat comes from Peru.')).toEqual([]);
    expect(told('The convoy came from Peru.')).toEqual([]);
    expect(told('The criticism came a day after talks in Peru.')).toEqual([]);
  });
});
