import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../fixtures/source-document.ts';
import { analyse } from './analyse.ts';

describe('any text', () => {
  it.each([
    'rejected Ana',
    ':',
    'The plan is dead and it’s rejected',
    'Ana \n\n _',
    'Department\n\nof Health',
    'President Peruvian é President',
    'Peace, says no one.',
    '“Peace,” said no one.',
  ])('is read to its end: %s', (text) => {
    expect(() => read(text)).not.toThrow();
  });

  it('made of words that rules ask for, in any order, is read to its end', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(() => read(text)).not.toThrow();
      }),
      { numRuns: 400 },
    );
  });

  it('has no two statements, acts or facts of one id', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { statements, acts, facts } = read(text);
        for (const records of [statements, acts, facts])
          expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
      }),
      { numRuns: 400 },
    );
  });
});

function read(text: string) {
  return analyse(sourceDocument(text), { issues: [], known: [] });
}

const WORDS =
  'Ana Ruiz Ltd. President MP minister department staff general Union union Commission NRF Peru Peruvian U.N. Monday 12 percent strike of the to and by for in it who which than if more not will told said rejected according LIND: Q: A: al- & ’ “ ” " \'s , . : ; ( ) - – * _ é İ 🙂 <b> {x}'.split(
    ' ',
  );

const texts = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...WORDS, '\n', '\n\n') },
      { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(' '));
