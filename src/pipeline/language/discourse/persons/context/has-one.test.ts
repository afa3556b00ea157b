import { expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

it('gives a new officer whom a body has to the body, and none that somebody has or asks for', () => {
  const told = (text: string) => partyOf(`The [Kelp Guild|organisation] is old. ${text}`);
  expect(told('The [Kelp Guild|organisation] has a new chief, [Ana Lind|person].')).toBe('kelp-guild');
  expect(told('[Otto Ruiz|person] has a new chief, [Ana Lind|person].')).toBeNull();
  expect(told('The [Kelp Guild|organisation] met a new chief, [Ana Lind|person].')).toBeNull();
});
