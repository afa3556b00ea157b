import { describe, expect, it } from 'vitest';
import { typedNames } from '../../../fixtures/named.ts';

describe('a name before a bracket and a colon', () => {
  it('is who speaks, where the bracket says for whom', () => {
    expect(typedNames('QUARN (Transport Union): We were never asked.\nVELM (Metro Authority): You were.')).toEqual(
      expect.arrayContaining(['QUARN: person', 'VELM: person']),
    );
  });

  it('is a body, where the bracket says what its letters mean', () => {
    expect(typedNames('QTU (Quarn Transport Union): We were never asked.')).not.toContain('QTU: person');
  });
});

describe('a name behind what a transcript calls who speaks in it', () => {
  it('is somebody, however like a thing its words are', () => {
    const text = (label: string) =>
      `${label}: Stone Keeper, mayor; Copper Field, farmer\n\nSTONE: We were never asked.`;
    const both = ['Stone Keeper: person', 'Copper Field: person'];
    expect(typedNames(text('Guests'))).toEqual(expect.arrayContaining(both));
    expect(typedNames(text('Venues'))).not.toEqual(expect.arrayContaining(both));
  });
});
