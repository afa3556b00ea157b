import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '#src/pipeline/evidence.ts';
import { sourceDocument } from '#src/pipeline/fixtures/source-document.ts';
import { goldIn } from './gold.ts';

const texts = goldIn(new URL('../../train/briefings', import.meta.url).pathname).flatMap(({ texts }) => [
  ...texts.values(),
]);

// What a rule looks at before or behind its words may be missing where a text is cut.
describe('evidenceOf', () => {
  it('reads any piece of a text', () => {
    const piece = fc.record({
      text: fc.constantFrom(...texts),
      start: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 1, max: 500 }),
    });
    const run = fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), (pieces) => {
      const text = pieces
        .map(({ text, start, length }) => text.slice(Math.floor(start * text.length)).slice(0, length))
        .join('\n\n');
      const { sentences } = evidenceOf('pieces', [sourceDocument(text)], {}, []);
      expect(sentences.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    });
    fc.assert(run, { seed: 7, numRuns: 150 });
  }, 60_000);
});
