import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers, parted, rejoined, wordsIn } from './words.ts';

describe('parted', () => {
  it('puts spaces where a dash alone parts two words, and takes them out again', () => {
    expect(parted('talks—mediated').split(/\s+/)).toHaveLength(3);
    expect(parted('30-day').split(/\s+/)).toHaveLength(1);
    expect(parted('a – b')).toBe('a – b');
  });

  it('gives back every text to the character', () => {
    const pieces = fc.constantFrom('a', '—', '–', ' ', 'US$', '5', '-', '\n', 'é', '“', '…');
    fc.assert(
      fc.property(fc.array(pieces), (all) => {
        expect(rejoined(parted(all.join('')))).toBe(all.join(''));
      }),
    );
  });
});

describe('wordsIn', () => {
  it('gives words as they are compared', () => {
    expect(wordsIn('Zelenskiy’s U.S.-led talks—São Tomé, 1,000 €5bn')).toEqual([
      'zelenskiy',
      'usled',
      'talks',
      'sao',
      'tome',
      '1000',
      '5bn',
    ]);
  });
});

describe('answers', () => {
  it('takes forms and parts of a word, but not any word that begins alike', () => {
    expect(answers('sanctions,', 'sanction', false)).toBe(true);
    expect(answers('cease-fire', 'fire', false)).toBe(true);
    expect(answers('Warsaw', 'war', false)).toBe(false);
    expect(answers('Warsaw', 'war', true)).toBe(true);
    expect(answers('a', 'acceptable', true)).toBe(false);
  });
});
