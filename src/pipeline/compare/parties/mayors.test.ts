import { expect, it } from 'vitest';
import type { Entity } from '#src/schema/evidence.ts';
import type { Analysis } from '../../types.ts';
import { mayorsOf } from './mayors.ts';

it('takes the mayor of a town’s own paper for the town’s, and none of a paper of no town that is told of', () => {
  expect(town('Roofs leak\n\nThe Tarnby Courier\n\nMayor Lind paid.')).toBe('tarnby');
  expect(town('Roofs leak\n\nThe Evening Courier\n\nMayor Lind paid.')).toBeUndefined();
  expect(town('Roofs leak\n\nTarnby\n\nMayor Lind paid.')).toBeUndefined();
});

it('leaves a mayor of another town, and a former one', () => {
  const text = 'The Tarnby Courier\n\nMayor Lind paid.';
  expect(town(text, { party: 'quarn' })).toBeUndefined();
  expect(town(text, { former: true })).toBeUndefined();
});

function town(text: string, more: object = {}) {
  const entities = [{ id: 'tarnby', type: 'place', name: 'Tarnby' }] as unknown as Entity[];
  const affiliation = { entity: 'lind', word: 'mayor', party: null, former: false, ...more };
  const analysis = { document: { id: 'a', text }, affiliations: [affiliation] } as unknown as Analysis;
  return mayorsOf(entities, [analysis], (_document, key) => key).get('lind');
}
