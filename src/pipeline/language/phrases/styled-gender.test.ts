import { expect, it } from 'vitest';
import { styledGender } from './styled-gender.ts';

const gender = (before: string) => styledGender(`${before}Lind left.`, before.length);

it('tells a man by “Mr” and a woman by “Mrs”, “Ms” or “Miss”', () => {
  expect(gender('Then Mr. ')).toBe('male');
  expect(gender('Mrs ')).toBe('female');
  expect(gender('the two Ms. ')).toBe('female');
  expect(gender('Miss ')).toBe('female');
});

it('tells nothing by an office, a first name or another word', () => {
  expect(gender('Chairman ')).toBe(null);
  expect(gender('Dr. ')).toBe(null);
  expect(gender('Then ')).toBe(null);
  expect(gender('')).toBe(null);
});
