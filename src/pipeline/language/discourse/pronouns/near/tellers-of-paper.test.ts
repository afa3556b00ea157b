import { expect, it } from 'vitest';
import { sourceDocument } from '../../../../fixtures/source-document.ts';
import { analyse } from '../../../analyse.ts';

it('takes “it said” for whoever said so in a statement, and not for the body it tells of', () => {
  expect(goesOn('Norwind said in a statement that the Weavers’ Union would not move.')).toEqual(['norwind']);
  expect(goesOn('Ana Lind and Otto Ruiz said in a joint statement that Norwind would not move.')).toEqual([
    'ana-lind',
    'otto-ruiz',
  ]);
});

it('takes nobody for it where the sentence before ends no such paper', () => {
  expect(goesOn('Ana Lind and Otto Ruiz said in Tarn that Norwind would not move.')).not.toEqual([
    'ana-lind',
    'otto-ruiz',
  ]);
});

function goesOn(before: string): readonly string[] {
  const { statements } = analyse(sourceDocument(`${before} It said: “We met on Monday.”`), { known: [], issues: [] });
  return statements.at(-1)!.speakers;
}
