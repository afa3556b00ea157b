import { expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

it('takes the body before a colon that opens a line for whom it lists, and not for whom somebody there talks about', () => {
  const line = (rest: string) => `We met.\n[Norwind|organisation]: Ms [Ana Lind|person]${rest}`;
  expect(partyOf(line(', secretary.'))).toBe('norwind');
  expect(partyOf(line(' says you never came.'))).toBeNull();
});
