import { expect, it } from 'vitest';
import { found } from '../fixtures/found-in.ts';

const seen = (text: string) =>
  found(text).flatMap(([rule, speaker, , content]) => (rule === 'as-seen' ? [speaker, content] : []));

it('reports what stands beside “as the union sees it” of the union', () => {
  expect(seen('As the millers’ guild sees it, the quota is too low.')).toEqual([
    'the millers’ guild',
    'the quota is too low',
  ]);
  expect(seen('The quota is too low, the way Ana Lind tells it.')).toEqual(['Ana Lind', 'The quota is too low']);
  expect(seen('From where Norland stands, the quota is too low.')).toEqual(['Norland', 'the quota is too low']);
  expect(seen('As far as the crews are concerned, the quota is dead.')).toEqual(['the crews', 'the quota is dead']);
});

it('takes nothing that somebody only watches for his view', () => {
  expect(seen('As Ana Lind sees the boats come in, the quota is gone.')).toEqual([]);
  expect(seen('As far as the quota goes, Norland is late.')).toEqual([]);
  expect(seen('The harbour lies where the mill stands and rots.')).toEqual([]);
});
