import { expect, it } from 'vitest';
import { looksAhead } from './looks-ahead.ts';

it('looks ahead by what will be done, and not by the will of somebody', () => {
  expect(looksAhead('call on the council to do what the voters will ask')).toBe(true);
  expect(looksAhead('call on the council to respect the will of the voters')).toBe(false);
  expect(looksAhead('showed good will')).toBe(false);
});
