import { describe, expect, it } from 'vitest';
import { body, ids, join } from '../fixtures/joined.ts';

describe('acronyms', () => {
  it('joins an acronym to the one body it fits', () => {
    expect(join([[body('Northern Relief Forces')], [body('NRF')]])).toMatchObject([
      { id: 'northern-relief-forces', aliases: ['NRF'] },
    ]);
    expect(ids([[body('Northern Relief Forces')], [body('National Rail Federation')], [body('NRF')]])).toHaveLength(3);
  });
});
