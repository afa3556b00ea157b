import { describe, expect, it } from 'vitest';
import { groups } from './fixtures/groups.ts';

describe('people of a place', () => {
  it('makes people at a place a group', () => {
    expect(groups('Pilots at the airline Kenyan will strike.', 'Kenyan')).toEqual(['Pilots at Kenyan: Pilots']);
  });

  it('calls people at a place by their kind, and by each place that is joined to it', () => {
    expect(groups('Night-shift nurses at Kenyan struck.', 'Kenyan')).toEqual(['Night-shift nurses at Kenyan: nurses']);
    expect(groups('Nurses at Lindtown and Lindtown struck.', 'Lindtown', 'place')).toEqual([
      'Nurses at Lindtown and Lindtown: Nurses',
    ]);
    expect(groups('The new nurses at Kenyan struck.', 'Kenyan')).toEqual(['Nurses at Kenyan: nurses']);
  });

  it('makes people of a town a group, where the noun is not too general and stands beside it', () => {
    expect(groups('Lindtown dockers halted work.', 'Lindtown', 'place')).toEqual(['Lindtown dockers: dockers']);
    expect(groups('Lindtown families halted work.', 'Lindtown', 'place')).toEqual([]);
    expect(groups('Three Lornian parties agreed.', 'Lornian', 'place')).toEqual(['Lornian parties: parties']);
  });
});
