import { describe, expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';

describe('partyBeside', () => {
  const told = (words: string) => partyOf(`The [Labour Party|organisation] lost. ${words} left.`);

  it('gives a party’s voices and its shadows to the one whose name begins with the word before them', () => {
    for (const words of [
      `Labour’s health spokesman, ${ANA},`,
      `Labour health spokesman ${ANA}`,
      `The Labour chief whip, ${ANA},`,
      `Labour’s shadow health secretary, ${ANA},`,
    ])
      expect(told(words), words).toBe('labour-party');
    expect(partyOf(`The [Greens|organisation|greens] lost. Green MP ${ANA} left.`)).toBe('greens');
  });

  it('gives it no minister, no voice of a ministry that is called by its field, and nobody whom another word qualifies', () => {
    for (const words of [
      `Labour’s health minister, ${ANA},`,
      `Labour ministry spokesman ${ANA}`,
      `Former Labour health spokesman ${ANA}`,
    ])
      expect(told(words), words).toBeNull();
    expect(partyOf(`The [Greens|organisation|greens] lost. Red MP ${ANA} left.`)).toBeNull();
  });
});
