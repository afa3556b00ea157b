import { expect, it } from 'vitest';
import { looksAhead } from './looks-ahead.ts';

it('takes a time that somebody still has for what is to come', () => {
  expect(looksAhead('Norwind has until 19 December to comment.')).toBe(true);
  expect(looksAhead('Norwind waited until 19 December.')).toBe(false);
});
