import { expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

it('gives the prefect of a county to the one county told of, and of two to neither', () => {
  const tarn = '[Peru|country] waits. [Tarn County|place] pays. ';
  expect(partyOf(`${tarn}County prefect [Ana Lind|person] left.`, 'ana-lind')).toBe('tarn-county');
  expect(
    String(partyOf(`${tarn}[Reed County|place] pays. County prefect [Ana Lind|person] left.`, 'ana-lind')),
  ).not.toMatch(/county/);
});
