import { expect, it } from 'vitest';
import { looksAhead } from './looks-ahead.ts';

it('looks ahead by what will be done, and not by the will of somebody', () => {
  expect(looksAhead('call on the council to do what the voters will ask')).toBe(true);
  expect(looksAhead('call on the council to respect the will of the voters')).toBe(false);
  expect(looksAhead('showed good will')).toBe(false);
});

it('looks ahead by what is to resume, and not by whom somebody ordered to resume it', () => {
  expect(looksAhead('the parties are to resume talks')).toBe(true);
  expect(looksAhead('directed the board to order the parties to resume their work')).toBe(false);
});
