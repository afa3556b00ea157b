import { expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

it('takes what stands in brackets in the record of a parliament for a seat, but for letters and bodies', () => {
  const record = (seat: string) =>
    `OFFICIAL REPORT OF THE NATIONAL ASSEMBLY\n\nMr [Ana Lind|person] ([${seat}|organisation]): I beg to move.`;
  expect(partyOf(record('Tarn West'))).toBeNull();
  expect(partyOf(record('GL'))).toBe('gl');
  expect(partyOf(record('Growers’ Union'))).toBe('growers-union');
});

it('takes it for whom somebody speaks in every other paper', () => {
  const text = 'HEARING ON THE QUAY\n\nMr [Ana Lind|person] ([Tarn West|organisation]): I object.';
  expect(partyOf(text)).toBe('tarn-west');
});
