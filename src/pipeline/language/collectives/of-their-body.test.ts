import { describe, expect, it } from 'vitest';
import { collectivesOf } from './collectives.ts';
import { fronts, groups, lexed } from './fixtures/groups.ts';

describe('rebels', () => {
  it('takes rebels for the one body that the document calls so, and leaves them a group where there are two', () => {
    const calling = (entity: string) => ({ entity, noun: 'rebel' });
    const rebels = (...callings: { entity: string; noun: string }[]) =>
      collectivesOf(lexed('Rebels blocked the road. The rebels left.'), fronts, [], callings).names.mentions.map(
        ({ entity }) => entity,
      );
    expect(rebels(calling('upland-front'))).toEqual(['upland-front', 'upland-front']);
    expect(rebels(calling('upland-front'), calling('coast-front'))).toEqual(['rebels', 'rebels']);
  });

  it('takes rebels of a body for the body, and those of a land for none', () => {
    const text = 'Peru and rebels of the Upland Front agreed. Rebels of Peru left.';
    expect(groups(text, 'Upland Front', 'organisation')).toEqual(['Upland Front: rebels', 'Rebels of Peru: Rebels']);
  });
});
