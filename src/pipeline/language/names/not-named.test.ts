import { describe, expect, it } from 'vitest';
import { markedNames, typedNames } from '../../fixtures/named.ts';

describe('what only looks like a name', () => {
  it('takes nothing behind a prefix that makes another word of it, and what a hyphen joins otherwise', () => {
    expect(markedNames('The pro-Peruvian marchers met a non-Catholic crowd and Peru-based farmers.')).toBe(
      'The pro-Peruvian marchers met a non-Catholic crowd and [Peru]-based farmers.',
    );
  });
});

describe('what goes by its letters', () => {
  it('is no person, though a name ends in them', () => {
    expect(typedNames('Ana RKV won. She works in RKV.')).toContain('RKV: organisation');
    expect(typedNames('Ana Quarn won. She met Quarn.')).toEqual(['Ana Quarn: person']);
  });

  it('is no place, though people are in it', () => {
    expect(typedNames('She left RKV. Staff in RKV waited.')).toEqual(['RKV: organisation']);
    expect(typedNames('She left Quarn. Staff in Quarn waited.')).toEqual(['Quarn: place']);
  });

  it('is a person where a heading or a transcript writes a surname so', () => {
    expect(typedNames('RUIZ WINS THE VOTE\n\nAna Ruiz won. Ruiz left.')).toEqual(['Ana Ruiz: person']);
    expect(typedNames('The guest was Ana Ruiz.\n\nRUIZ: I left.')).toEqual(['Ana Ruiz: person']);
  });
});
