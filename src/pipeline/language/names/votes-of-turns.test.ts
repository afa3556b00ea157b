import { describe, expect, it } from 'vitest';
import { typedNames } from '../../fixtures/named.ts';

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
