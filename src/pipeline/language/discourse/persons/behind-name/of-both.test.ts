import { expect, it } from 'vitest';
import { sourceDocument } from '../../../../fixtures/source-document.ts';
import { analyse } from '../../../analyse.ts';

/** Whoever is said to be of a body: "ana-lind: tarn-growers-league". */
function of(text: string): string[] {
  const { affiliations } = analyse(sourceDocument(text), { issues: [], known: [] });
  return affiliations.flatMap(({ entity, party }) => (party === null ? [] : [`${entity}: ${party}`]));
}

const BOTH = ['ana-lind: tarn-growers-league', 'ivo-kern: tarn-growers-league'];

it('gives both to the body that they lead together', () => {
  expect(of('Ana Lind and Ivo Kern, who lead the Tarn Growers League, left.')).toEqual(BOTH);
  expect(of('Ana Lind and Ivo Kern, who jointly chair the Tarn Growers League, left.')).toEqual(BOTH);
});

it('gives only the nearer to the body that one leads, and nobody to one that they sue', () => {
  expect(of('Ana Lind and Ivo Kern, who leads the Tarn Growers League, left.')).toEqual(BOTH.slice(1));
  expect(of('Ana Lind and Ivo Kern, who sued the Tarn Growers League, left.')).toEqual([]);
});
