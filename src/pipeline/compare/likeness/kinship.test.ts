import { describe, expect, it } from 'vitest';
import { kinshipOf } from './kinship.ts';
import { marginsOf } from './margins.ts';

/** Ten sentences a document. */
const documentOf = Array.from({ length: 30 }, (_, place) => Math.floor(place / 10));
const pair = (a: number, b: number, sameness: number) => ({ a, b, sameness });

describe('kinshipOf', () => {
  it('is the more, the more sentences of two documents surely report the same', () => {
    const sure = [0, 1, 2, 3].map((i) => pair(i, 10 + i, 1));
    const kinship = kinshipOf([...sure, pair(4, 20, 1)], documentOf);
    expect(kinship(pair(9, 19, -1))).toBe(1);
    expect(kinship(pair(9, 29, -1))).toBeCloseTo(0.25);
    expect(kinship(pair(19, 29, -1))).toBe(0);
  });

  it('counts nothing that is not sure', () => {
    expect(kinshipOf([pair(0, 10, -0.1)], documentOf)(pair(0, 10, -0.1))).toBe(0);
  });

  it('says little by the only sentences of two short documents', () => {
    expect(kinshipOf([pair(0, 1, 2)], [0, 1])(pair(0, 1, 2))).toBeLessThan(0.5);
  });
});

describe('marginsOf', () => {
  const alike = (a: number, b: number, score: number) => ({ a, b, score, shared: 9, told: 9, count: 3 });

  it('is what the likest has before the next of the same document, whichever side that is on', () => {
    const [first, rival, elsewhere] = [alike(0, 10, 0.5), alike(1, 10, 0.2), alike(0, 20, 0.9)];
    const marginOf = marginsOf([first, rival, elsewhere], (place) => documentOf[place]!);
    expect(marginOf(first)).toBeCloseTo(0.3);
    expect(marginOf(rival)).toBeCloseTo(-0.3);
    expect(marginOf(elsewhere)).toBeCloseTo(0.9);
  });
});
