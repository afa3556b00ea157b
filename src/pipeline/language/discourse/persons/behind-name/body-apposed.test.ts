import { expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

it('takes the body alone between a name and what its bearer does for whom he speaks', () => {
  const text = '6. Mr [Ana Lind|person], [Tarn Growers’ Cooperative|organisation], sided with her.';
  expect(partyOf(text)).toBe('tarn-growers-cooperative');
  expect(partyOf(text.replace(', sided with her', ' and others left'))).toBeNull();
  expect(partyOf(text.replace('6. Mr', 'They met'))).toBeNull();
});
