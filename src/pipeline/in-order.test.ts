import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstEndingAfter, firstStarting } from './in-order.ts';

/** Spans that follow each other with gaps, some of them without length, some directly beside the next. */
const spans = fc.array(fc.record({ gap: fc.nat(3), length: fc.nat(4) }), { maxLength: 12 }).map((steps) => {
  let at = 0;
  return steps.map(({ gap, length }) => {
    const start = at + gap;
    at = start + length;
    return { start, end: at };
  });
});

test('finds the first item that starts at an offset or behind it', () => {
  fc.assert(
    fc.property(spans, fc.nat(90), (items, offset) => {
      const first = items.findIndex(({ start }) => start >= offset);
      expect(firstStarting(items, offset)).toBe(first < 0 ? items.length : first);
    }),
  );
});

test('finds the first item that ends behind an offset, and none where all end before', () => {
  fc.assert(
    fc.property(spans, fc.nat(90), (items, offset) => {
      const first = items.findIndex(({ end }) => end > offset);
      expect(firstEndingAfter(items, offset)).toBe(first < 0 ? items.length : first);
    }),
  );
});
