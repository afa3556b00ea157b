import { describe, expect, it } from 'vitest';
import { partisansOf } from '../../spelling/partisans.ts';
import type { Met } from './met.ts';
import { partisanPairs } from './partisans.ts';

function met(...names: string[]): Met[] {
  return names.map((name) => ({ name, type: 'organisation', known: null, callings: [] as readonly string[] }) as Met);
}

describe('partisanPairs: a party and what one of its people is', () => {
  it('are one where the party is named by its people', () => {
    expect(partisanPairs(met('Liberals', 'Liberal'))).toEqual([[0, 1]]);
    expect(partisanPairs(met('Social Democratic', 'Social Democrats'))).toEqual([[1, 0]]);
    expect(partisanPairs(met('Liberals', 'Conservative'))).toEqual([]);
    expect(partisanPairs(met('Norwinds', 'Norwind'))).toEqual([]);
  });

  it('are one where fighters are named so and by what some of them are', () => {
    const [several, one] = met('Karunis', 'Karuni') as [Met, Met];
    expect(partisanPairs([several, { ...one, callings: ['rebels'] }])).toEqual([[0, 1]]);
    expect(partisanPairs([several, { ...one, callings: ['airline'] }])).toEqual([]);
  });

  it('knows the people by the word for one of them', () => {
    expect(['green', 'social democrat', 'democratic', 'liberals', 'wool'].map(partisansOf)).toEqual([
      'greens',
      'social democrats',
      'democrats',
      null,
      null,
    ]);
  });
});
