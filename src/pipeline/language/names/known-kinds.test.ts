import { describe, expect, it } from 'vitest';
import { typedNames as types } from '../../fixtures/named.ts';

describe('names of the world', () => {
  it('knows what the names of the world stand for, and lets a person bear one', () => {
    expect(types('Reuters asked voters in Saxony about Medicare. Gerald Ford left early. Ford was ill.')).toEqual([
      'Reuters: organisation',
      'Saxony: place',
      'Gerald Ford: person',
    ]);
  });
});
