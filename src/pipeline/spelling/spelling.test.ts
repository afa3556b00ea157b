import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDictionaryWord } from './dictionary.ts';
import { foldOf } from './fold.ts';
import { keyOf } from './key.ts';
import { middlesAgree } from './middles.ts';
import { isNear } from './near.ts';
import { neighboursOf } from './neighbours.ts';
import { personParts } from './person.ts';
import { slugOf } from './slug.ts';

describe('spelling', () => {
  it('compares words without marks, dots, apostrophes and capitals', () => {
    expect(['Łódź', 'U.N.', 'O’Neill', 'Ağrı', 'Sætre'].map(keyOf)).toEqual(['lodz', 'un', 'oneill', 'agri', 'saetre']);
  });

  it('makes ids of letters, digits and single hyphens, and never an empty one', () => {
    expect(['The Hague', 'Copa-Cogeca', 'AT&T', 'OPEC+', '名'].map(slugOf)).toEqual([
      'hague',
      'copa-cogeca',
      'at-and-t',
      'opec-plus',
      'unnamed',
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(slugOf(text)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
    );
  });

  it('folds endings that transliteration writes in several ways, and no other letter', () => {
    expect(new Set(['zelenskiy', 'zelensky', 'zelenskyy', 'zelenskij', 'zelenskii'].map(foldOf)).size).toBe(1);
    expect(foldOf('marina')).not.toBe(foldOf('moreno'));
  });

  it('takes words for one name at one letter apart, and short words never', () => {
    expect(isNear('erdogan', 'erdogen')).toBe(true);
    expect(isNear('chen', 'chan')).toBe(false);
    expect(isNear('medinsky', 'kerensky')).toBe(false);
  });

  it('finds by the index just what comparing all pairs finds', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'y', 'i'), minLength: 4, maxLength: 7 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, (list) => {
        const near = neighboursOf(list);
        for (const word of list)
          expect(near(word)).toEqual([...new Set(list)].filter((other) => isNear(word, other)).sort());
      }),
    );
  });

  it('takes particles off the parts of a name, and keeps double names whole', () => {
    expect(personParts('Abdel Fattah al-Burhan')).toEqual(['abdel', 'fattah', 'burhan']);
    expect(personParts('Ursula von der Leyen')).toEqual(['ursula', 'leyen']);
    expect(personParts('Ana Smith-Jones')).toEqual(['ana', 'smith-jones']);
    expect(personParts('De La')).toEqual(['de', 'la']);
  });

  it('tells middle names apart, and an initial from none', () => {
    expect(middlesAgree(['ana', 'm', 'ruiz'], ['ana', 'maria', 'ruiz'])).toBe(true);
    expect(middlesAgree(['ana', 'm', 'ruiz'], ['ana', 'ruiz'])).toBe(true);
    expect(middlesAgree(['ana', 'm', 'ruiz'], ['ana', 'k', 'ruiz'])).toBe(false);
  });

  it('knows common words from names', () => {
    expect(['delegates', 'hundreds'].every(isDictionaryWord)).toBe(true);
    expect(['medinsky', 'okonjola', '', 'a'.repeat(500)].some(isDictionaryWord)).toBe(false);
  });
});
