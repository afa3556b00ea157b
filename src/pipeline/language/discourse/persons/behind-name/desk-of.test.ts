import { describe, expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';

describe('what somebody has in hand', () => {
  it.each([
    `${ANA}, who runs nets and boats for the [Kelp Guild|organisation], objected.`,
    `${ANA}, who looks after the young members at the [Kelp Guild|organisation], objected.`,
    `${ANA}, who follows [Peru|country] at the [Kelp Guild|organisation] in Tarn, objected.`,
  ])('is told with the body for which it is done: %s', (text) => {
    expect(partyOf(text)).toBe('kelp-guild');
  });

  it.each([
    `${ANA}, who runs a race for the [Kelp Guild|organisation] cup, objected.`,
    `${ANA}, who follows [Otto Ruiz|person] for the [Kelp Guild|organisation], objected.`,
    `${ANA}, who covers ports for the [Tarn Courier|organisation], objected.`,
  ])('makes nobody its voice elsewhere: %s', (text) => {
    expect(partyOf(text)).toBeNull();
  });
});
