import { describe, expect, it } from 'vitest';
import { overlappingIn, overlappingOf } from './overlapping.ts';

describe('what overlaps a span', () => {
  const items = [
    { id: 'late', start: 40, end: 50 },
    { id: 'long', start: 0, end: 45 },
    { id: 'early', start: 5, end: 10 },
    { id: 'same', start: 40, end: 42 },
  ];
  const found = (start: number, end: number) => overlappingOf(items, (item) => item)(start, end).map(({ id }) => id);

  it('is found behind shorter ones that end before, in the order of the items', () => {
    expect(found(41, 43)).toEqual(['late', 'long', 'same']);
    expect(found(6, 7)).toEqual(['long', 'early']);
  });

  it('has a character in common with it, and does not only touch it', () => {
    expect(found(45, 46)).toEqual(['late']);
    expect(found(50, 60)).toEqual([]);
    expect(found(10, 11)).toEqual(['long']);
  });

  it('is of the document asked about', () => {
    const own = items.map((item, at) => ({ ...item, document: at === 0 ? 'a' : 'b' }));
    const overlapping = overlappingIn(own, (item) => item);
    expect(overlapping('a', 0, 99).map(({ id }) => id)).toEqual(['late']);
    expect(overlapping('c', 0, 99)).toEqual([]);
  });
});
