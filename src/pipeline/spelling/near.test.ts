import { expect, it } from 'vitest';
import { isNear } from './near.ts';

it('takes names a letter apart for spellings of one, and none that begin with another sound', () => {
  expect(isNear('lavrenko', 'lavrenco')).toBe(true);
  expect(isNear('usamah', 'osamah')).toBe(true);
  expect(isNear('yusufi', 'jusufi')).toBe(true);
  expect(isNear('coyle', 'doyle')).toBe(false);
  expect(isNear('mendes', 'vendes')).toBe(false);
  expect(isNear('chen', 'chan')).toBe(false);
});
