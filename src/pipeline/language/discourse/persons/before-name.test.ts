import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

describe('an office before a name', () => {
  it('hears for whom somebody speaks whose whole office opens the sentence', () => {
    const text = 'The head of the delegation of [Peru|country] at the talks in Oslo, [Ana Lind|person], spoke.';
    expect(partyOf(text, 'ana-lind')).toBe('peru');
    expect(partyOf(text.replace('The head of', 'In view of'), 'ana-lind')).toBeNull();
  });
});
