import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

describe('a minister without a land', () => {
  it('gives a minister to the land that the sentence before is about, unless another does something there', () => {
    const text = '[Peru|country] wrote to the [Chilean|country|chile] envoy. Foreign Minister [Ana Lind|person] left.';
    expect(partyOf(text, 'ana-lind')).toBe('peru');
    expect(partyOf(text.replace('the [Chilean|country|chile] envoy', '[Chile|country]'), 'ana-lind')).toBeNull();
  });
});
