import { expect, it } from 'vitest';
import { endsPaper, isOutletName, isPaperByName } from './outlets.ts';

it('knows a paper by the word that its name ends in, and by how the names of papers are joined together', () => {
  expect(endsPaper('courier')).toBe(true);
  expect(['Tarner Küstenblatt', 'Alpenkurier', 'Tarn Courier'].every(isOutletName)).toBe(true);
});

it('takes no word for one that only begins so, and no post office for a paper', () => {
  expect(isPaperByName('posten')).toBe(false);
  expect(isOutletName('Blattner Works')).toBe(false);
});

it('knows a broadcaster by its letters, and takes no other letters for one', () => {
  expect(['NRTV', 'TVN', 'TV4'].every(isOutletName)).toBe(true);
  expect(['TVEL', 'NTVU', 'Natvik', 'HGTVS'].some(isOutletName)).toBe(false);
});
