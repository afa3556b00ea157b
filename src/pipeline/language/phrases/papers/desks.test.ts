import { expect, it } from 'vitest';
import { isDesk } from './desks.ts';

it('knows what any body calls the desk for the press, and no other office', () => {
  expect(isDesk(['press', 'office'])).toBe(true);
  expect(isDesk('office of the spokesperson'.split(' '))).toBe(true);
  expect(isDesk('office of the mayor'.split(' '))).toBe(false);
  expect(isDesk(['office'])).toBe(false);
});
