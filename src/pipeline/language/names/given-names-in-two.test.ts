import { describe, expect, it } from 'vitest';
import { typedNames as types } from '../../fixtures/named.ts';

describe('names that end in “Park”', () => {
  it('are of people behind a given name in two parts', () => {
    expect(types('Ji-won Park, the treasurer of the Guild, said it would cost too much.')).toContain(
      'Ji-won Park: person',
    );
    expect(types('The chairman, Hae-jin Park, said so.')).toContain('Hae-jin Park: person');
  });

  it('are of parks elsewhere', () => {
    expect(types('They met in Velden Park on Monday.')).toContain('Velden Park: place');
    expect(types('They met in Quarn-Velden Park on Monday.')).toContain('Quarn-Velden Park: place');
  });
});
