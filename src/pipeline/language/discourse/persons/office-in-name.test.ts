import { expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

it('takes a superintendent for the superintendency of a text, and for none where it tells of two', () => {
  const text = (other: string) =>
    `The [Superintendency of Dams|organisation] met the ${other}. It rained on the lock. Superintendent [Ana Lind|person] was brief.`;
  expect(partyOf(text('growers'))).toBe('superintendency-of-dams');
  expect(partyOf(text('[Superintendency of Mines|organisation]'))).toBeNull();
});
