import { expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { analyse } from '../analyse.ts';

/** The words of each act. */
function wordsOf(text: string): string[] {
  const { acts } = analyse(sourceDocument(text), { issues: [], known: [] });
  return acts.map(({ act, start, end }) => `${act} ${text.slice(start, end)}`);
}

it('takes what is said by a deed for a part of its words', () => {
  expect(wordsOf('“A cap of straw for a leaking roof,” complained Ana Lind.')).toContain(
    'ACCUSE “A cap of straw for a leaking roof,” complained Ana Lind',
  );
});

it('leaves the deed its own words where another verb reports what is said', () => {
  expect(wordsOf('Norway complained on Monday. “The roof is four metres wide,” said Ana Lind of Norway.')).toContain(
    'ACCUSE complained on Monday',
  );
});
