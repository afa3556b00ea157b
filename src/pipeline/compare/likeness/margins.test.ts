import { describe, expect, it } from 'vitest';
import { marginsOf } from './margins.ts';

/** Ten sentences a document. */
const documentOf = Array.from({ length: 30 }, (_, place) => Math.floor(place / 10));

describe('marginsOf', () => {
  const alike = (a: number, b: number, score: number) => ({ a, b, score, shared: 9, named: 0, count: 3 });

  it('is what the likest has before the next of the same document, whichever side that is on', () => {
    const [first, rival, elsewhere] = [alike(0, 10, 0.5), alike(1, 10, 0.2), alike(0, 20, 0.9)];
    const marginOf = marginsOf([first, rival, elsewhere], (place) => documentOf[place]!);
    expect(marginOf(first)).toBeCloseTo(0.3);
    expect(marginOf(rival)).toBeCloseTo(-0.3);
    expect(marginOf(elsewhere)).toBeCloseTo(0.9);
  });
});
