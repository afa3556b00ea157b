import { describe, expect, it } from 'vitest';
import { wordFrom } from './word-from.ts';

describe('wordFrom', () => {
  it('gives one word after the other, without the marks between them', () => {
    expect(wordsIn('Lind, 42, left (again).')).toEqual(['Lind', '42', 'left', 'again']);
  });

  it('keeps together what letters are joined by', () => {
    expect(wordsIn("O'Neill of the U.N. and A&B, Kabin S.p.A. and Quarn A/S")).toEqual([
      "O'Neill",
      'of',
      'the',
      'U.N.',
      'and',
      'A&B',
      'Kabin',
      'S.p.A.',
      'and',
      'Quarn',
      'A/S',
    ]);
  });

  it('keeps letters whole whose last stop a writer left out, and parts two sentences', () => {
    expect(wordsIn('the U.S and Iran')).toEqual(['the', 'U.S', 'and', 'Iran']);
    expect(wordsIn('Plan B.Lind left')).toEqual(['Plan', 'B', 'Lind', 'left']);
  });

  it('parts words at a stop, a hyphen and a slash that join no letters', () => {
    expect(wordsIn('Kabin.Norwind and/or Lind-Quarn')).toEqual(['Kabin', 'Norwind', 'and', 'or', 'Lind', 'Quarn']);
  });

  it('keeps the address that a firm is called by whole, and parts words whose blank was forgotten', () => {
    expect(wordsIn('Quarnfood.com and Tarn.co.uk left.Norwind is.in')).toEqual([
      'Quarnfood.com',
      'and',
      'Tarn.co.uk',
      'left',
      'Norwind',
      'is',
      'in',
    ]);
  });

  it('keeps “Co-operative” and “Co-op” whole, and no other “co-”', () => {
    expect(wordsIn('Quarn Co-operative, the Co-op, Co-founder')).toEqual([
      'Quarn',
      'Co-operative',
      'the',
      'Co-op',
      'Co',
      'founder',
    ]);
  });

  it('takes letters of any alphabet, in the middle of a word too', () => {
    expect(wordsIn('Ölund “Äland” über cafés')).toEqual(['Ölund', 'Äland', 'über', 'cafés']);
  });

  it('finds nothing where no word is left', () => {
    expect(wordFrom('Lind …', 4)).toBeNull();
  });
});

function wordsIn(source: string): string[] {
  const words: string[] = [];
  for (let found = wordFrom(source, 0); found; found = wordFrom(source, found.end))
    words.push(source.slice(found.start, found.end));
  return words;
}
