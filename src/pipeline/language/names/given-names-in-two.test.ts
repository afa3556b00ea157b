import { describe, expect, it } from 'vitest';
import { typedNames as types } from '../../fixtures/named.ts';

describe('given names that look like a month', () => {
  it('are of people before a hyphen or a surname', () => {
    expect(types('Its director, Seong Tae-il, said that it was late.')).toContain('Seong Tae-il: person');
    expect(types('In the council, Edit Velmo-Toth asked him to go.')).toContain('Edit Velmo-Toth: person');
    expect(types('Sales rose in Jun-Jul and fell.')).toEqual([]);
  });
});

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
