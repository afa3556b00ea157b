import { describe, expect, it } from 'vitest';
import { akinOf } from './akin.ts';

/** Fifteen sentences a document. */
const documentOf = Array.from({ length: 45 }, (_, place) => Math.floor(place / 15));
const alike = (a: number, b: number, score: number) => ({ a, b, score, shared: 9, named: 0, count: 3 });

describe('akinOf', () => {
  it('is the more, the liker the sentences of two documents are to the likest of the other', () => {
    const pairs = [alike(0, 15, 0.6), alike(1, 16, 0.6), alike(0, 30, 0.6)];
    const akin = akinOf(pairs, documentOf);
    expect(akin(pairs[0]!)).toBeCloseTo(2 * akin(pairs[2]!));
  });

  it('counts of each sentence only the likest', () => {
    const [likest, less] = [alike(0, 15, 0.6), alike(0, 16, 0.2)];
    expect(akinOf([likest, less], documentOf)(less)).toBeCloseTo((0.6 + 0.6 + 0.2) / 30);
  });

  it('says little by the only sentences of two short documents', () => {
    const pair = alike(0, 1, 0.9);
    expect(akinOf([pair], [0, 1])(pair)).toBeLessThan(0.15);
  });
});
