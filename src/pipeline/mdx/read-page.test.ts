import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

test('reads a page once, however often it is asked for', () => {
  const page = { text: '---\ntitle: Strike\n---\n\nNo talks.\n' };
  expect(readPage(page)).toBe(readPage(page));
  expect(readPage(page).firstLine).toBe(5);
});

test('reads another page of the same text for itself, and again one that is no MDX', () => {
  expect(readPage({ text: 'No talks.\n' })).not.toBe(readPage({ text: 'No talks.\n' }));
  const broken = { text: 'No <Q talks.\n' };
  expect(() => readPage(broken)).toThrow();
  expect(() => readPage(broken)).toThrow();
});
