import { expect, it } from 'vitest';
import { isPageOfLetters } from './letters-head.ts';

it('knows a page of letters by a line at its head, and not by a sentence on letters', () => {
  expect(isPageOfLetters('Your Say\n\nThe fair was loud.')).toBe(true);
  expect(isPageOfLetters('Letters | letters@tarn.example\n\nThe fair was loud.')).toBe(true);
  expect(isPageOfLetters('Letters came late.\n\nThe fair was loud.')).toBe(false);
});
