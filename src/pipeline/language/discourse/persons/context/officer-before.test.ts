import { describe, expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

const MINISTER = 'The foreign minister, [Ana Lind|person], was silent.';

describe('a minister behind another officer of a land', () => {
  it('is of the land whose officer the sentence before tells of', () => {
    expect(partyOf(`An aide to the [Peruvian|country|peru] president said no. ${MINISTER}`)).toBe('peru');
  });

  it.each([
    `A [Peruvian|country|peru] diplomat said no. ${MINISTER}`,
    `An aide to the [Peruvian|country|peru] president met [Chile|country]’s envoy. ${MINISTER}`,
    `[Chile|country]’s government met. [Chile|country] waited. An aide to the [Peruvian|country|peru] president said no. ${MINISTER}`,
  ])('is of none where that is somebody from elsewhere, or another land is told of: %s', (text) => {
    expect(partyOf(text)).toBeNull();
  });
});
