import { expect, it } from 'vitest';
import type { LocalEntity } from '../../types.ts';
import { body, ids } from '../fixtures/joined.ts';

it('joins people told of with and without the firm they are of', () => {
  expect(ids([[body('Norwind'), people('Weavers at Norwind')], [people('Weavers')]])).toHaveLength(2);
});

it('keeps them apart where they are told of with two, or with a place that another is named before', () => {
  const two = [body('Norwind'), body('Velm Mills'), people('Weavers at Norwind'), people('Weavers at Velm Mills')];
  expect(ids([two, [people('Weavers')]])).toHaveLength(5);
  expect(ids([[people('Weavers in Tarn')], [people('Weavers')]])).toHaveLength(2);
});

function people(name: string): LocalEntity {
  return { ...body(name), type: 'group' };
}
