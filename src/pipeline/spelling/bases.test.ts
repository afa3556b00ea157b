import { describe, expect, it } from 'vitest';
import { basesOf } from './bases.ts';

describe('basesOf', () => {
  it('gives the land of a people whatever vowel its name ends in', () => {
    for (const [people, land] of [
      ['kelumbian', 'kelumbe'],
      ['norvarian', 'norvaria'],
      ['velmadian', 'velmada'],
      ['tarmonian', 'tarmo'],
      ['velmolese', 'velmo'],
      ['sundrans', 'sundra'],
    ])
      expect([people, basesOf(people!)]).toEqual([people, expect.arrayContaining([land])]);
  });

  it('gives none of a short word, nor of one that is no people', () => {
    expect(basesOf('ian')).toEqual([]);
    expect(basesOf('roman')).not.toContain('rom');
    expect(basesOf('kelumbe')).toEqual([]);
  });
});
