import { expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

it('takes “the state” for the one of a union that is told of last, and for no body that only stands near', () => {
  const text = 'Oregon raised its tax. The Department of Health agreed. The state sued the firm.';
  expect(doersIn(text).at(-1)).toEqual(['oregon']);
  expect(doersIn(text.replace('The state', 'The department')).at(-1)).not.toEqual(['oregon']);
  expect(doersIn(text.replace('Oregon', 'Velm')).at(-1)).not.toEqual(['velm']);
});

it('takes of two the one that the sentence before is about, and leaves it open else', () => {
  const text = (before: string) => `Oregon raised its tax. ${before} The state sued the firm.`;
  expect(doersIn(text('California raised its toll.')).at(-1)).toEqual(['california']);
  expect(doersIn(text('There is no love for the mills of California.')).at(-1)).not.toEqual(['california']);
});

function doersIn(text: string): (readonly string[])[] {
  return analyse(sourceDocument(text), { issues: [], known: [] }).acts.map(({ actors }) => actors);
}
