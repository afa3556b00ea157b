import { describe, expect, it } from 'vitest';
import { groups } from './fixtures/groups.ts';

describe('people of several kinds', () => {
  it('takes people of several kinds together, however many, and none of whom more is told behind', () => {
    expect(groups('Some 24,000 nurses and porters struck.', 'Kenyan')).toContain('Nurses and porters: nurses');
    expect(groups('Nurses and members of their families struck.', 'Kenyan').join()).not.toContain('and members');
    expect(groups('The government and nurses struck a deal.', 'Kenyan')).toEqual(['Nurses: nurses']);
    expect(groups('Government and nurses struck a deal.', 'Kenyan')).toEqual(['Nurses: nurses']);
  });

  it('keeps together those who do one thing together, and leaves those alone whose names are told', () => {
    expect(groups('Nurses and porters across the town rejected the offer.', 'Kenyan')).toEqual([
      'Nurses and porters: Nurses',
      'Nurses and porters: porters',
    ]);
    expect(groups('Two member states, Kenyan and Quarn, rejected the offer.', 'Kenyan')).toEqual([]);
  });
});
