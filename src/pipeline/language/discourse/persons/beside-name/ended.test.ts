import { describe, expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

describe('an office that has come to an end', () => {
  it.each([
    '[Ana Lind|person], who led [Tarn Bank|organisation] until 2019, objected.',
    '[Ana Lind|person], who led [Tarn Bank|organisation] until last year, objected.',
    '[Ana Lind|person], who was chairwoman of [Tarn Bank|organisation] from 2010 to 2014, objected.',
    '[Ana Lind|person] was the first chairwoman of [Tarn Bank|organisation], until 1994.',
    '[Tarn Bank|organisation] grew when [Ana Lind|person] was its chairwoman.',
    'The previous chairwoman of [Tarn Bank|organisation], [Ana Lind|person], objected.',
  ])('makes nobody a voice of the body: %s', (text) => {
    expect(partyOf(text, 'ana-lind')).toBeNull();
  });

  it.each([
    '[Ana Lind|person], who has led [Tarn Bank|organisation] since 2019, objected.',
    '[Ana Lind|person] is chairwoman of [Tarn Bank|organisation] until 2041.',
    '[Ana Lind|person], chairwoman of [Tarn Bank|organisation] until a new one is found, objected.',
    '[Ana Lind|person], who led [Tarn Bank|organisation] through two strikes, objected.',
  ])('is no office that goes on: %s', (text) => {
    expect(partyOf(text, 'ana-lind')).toBe('tarn-bank');
  });
});
