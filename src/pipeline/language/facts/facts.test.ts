import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lex } from '../lex.ts';
import { factsOf } from './facts.ts';
import { documentOf, NO_NAMES } from './fixtures/facts-in.ts';

describe('factsOf: offsets', () => {
  it('keeps every span inside its sentence, in order and without overlap, whatever the text', () => {
    const word = fc.constantFrom(
      '5',
      '1,000',
      'two',
      'May',
      'Friday',
      '$',
      '-',
      'of',
      'men',
      'million',
      'to',
      '%',
      '.',
      'é',
      '2025',
      '"',
      'a',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const lexed = lex(documentOf(words.join(' '), '2025-05-16'));
        let floor = 0;
        for (const { start, end, sentence } of factsOf(lexed, NO_NAMES, [], [])) {
          expect(start).toBeGreaterThanOrEqual(Math.max(floor, lexed.sentences[sentence]!.start));
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(lexed.sentences[sentence]!.end);
          floor = end;
        }
      }),
    );
  });
});
