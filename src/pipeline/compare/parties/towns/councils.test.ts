import { expect, it } from 'vitest';
import type { Entity } from '#src/schema/evidence.ts';
import type { Analysis } from '../../../types.ts';
import { councilsOf, mayorsIn } from './councils.ts';

it('lets a mayor speak for the one council or municipality that has the town’s name', () => {
  for (const name of ['Tarnby Town Council', 'Council of Tarnby', 'Municipality of Tarnby', 'City of Tarnby'])
    expect(spokenFor([name])).toBe(name);
  expect(spokenFor(['Tarnby Bus Council', 'Velm Town Council'])).toBeUndefined();
  expect(spokenFor(['Tarnby Town Council', 'Municipality of Tarnby'])).toBeUndefined();
});

it('leaves a mayor at odds with the council, a former one, and whoever else speaks for the town', () => {
  const council = 'Tarnby Town Council';
  expect(spokenFor([council], { acts: [{ actors: [council], recipients: ['lind'] }] })).toBeUndefined();
  expect(spokenFor([council], { acts: [{ actors: ['lind'], recipients: [council] }] })).toBeUndefined();
  expect(spokenFor([council], { former: true })).toBeUndefined();
  expect(spokenFor([council], { word: 'priest' })).toBeUndefined();
});

function spokenFor(bodies: readonly string[], { acts = [] as object[], ...office } = {} as Given) {
  const entities = [
    { id: 'tarnby', type: 'place', name: 'Tarnby', aliases: [] },
    ...bodies.map((name) => ({ id: name, type: 'organisation', name, aliases: [] })),
  ] as unknown as Entity[];
  const affiliations = [{ entity: 'lind', word: 'mayor', former: false, ...office }];
  const analysis = { document: { id: 'a' }, affiliations, acts } as unknown as Analysis;
  const idOf = (_document: string, key: string) => key;
  const mayors = mayorsIn([analysis], idOf);
  return councilsOf(mayors, entities, [analysis], idOf, new Map([['lind', 'tarnby']])).get('lind');
}

interface Given {
  readonly acts?: readonly object[];
  readonly former?: boolean;
  readonly word?: string;
}
