import { describe, expect, it } from 'vitest';
import { typedNames as types } from '../../fixtures/named.ts';

describe('whose view something is', () => {
  it('is no place, however often it stands behind “in”', () => {
    const view = 'In Corin Vel’s view, it is late.';
    expect(types(`${view} ${view} ${view}`)).toContain('Corin Vel: person');
  });

  it('may be a place where something else lies in it', () => {
    const port = 'In Corin Vel’s harbour it is late.';
    expect(types(`${port} ${port} ${port} They live in Corin Vel.`)).toContain('Corin Vel: place');
  });
});
