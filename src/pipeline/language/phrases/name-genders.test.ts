import { expect, it } from 'vitest';
import { genderOfName } from './name-genders.ts';

it('tells no gender by a name that both bear, nor by a surname alone', () => {
  expect(genderOfName('Abigail Berg')).toBe('female');
  expect(genderOfName('Aaron Berg')).toBe('male');
  expect(genderOfName('Lindsey Berg')).toBeNull();
  expect(genderOfName('Abigail')).toBeNull();
});
