import { describe, expect, it } from 'vitest';
import { partisansOf } from '../../spelling/partisans.ts';
import type { Met } from './met.ts';
import { partisanPairs, partyPairs } from './partisans.ts';

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
    expect(['green', 'social democrat', 'democratic', 'tory', 'liberals', 'wool'].map(partisansOf)).toEqual([
      'greens',
      'social democrats',
      'democrats',
      'tories',
      null,
      null,
    ]);
  });
});

describe('partyPairs: a party in full and what its people are called', () => {
  it('are one across documents where one party alone is called so', () => {
    expect(partyPairs(met('Labour Party', 'Labour'))).toEqual([[0, 1]]);
    expect(partyPairs(met('Social Democrats', 'Social Democratic Party'))).toEqual([[1, 0]]);
    expect(partyPairs(met('Conservative Party', 'Conservatives'))).toEqual([[0, 1]]);
  });

  it('are two where two parties may be meant, or the word is no partisan’s', () => {
    expect(partyPairs(met('Liberal Party', 'Liberal Union', 'Liberals'))).toEqual([]);
    expect(partyPairs(met('Liberal Union', 'Liberal'))).toEqual([]);
    expect(partyPairs(met('Democratic Party', 'Democratic'))).toEqual([]);
    expect(partyPairs(met('Tarn Party', 'Tarn'))).toEqual([]);
  });
});
