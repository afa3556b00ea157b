import { expect, it } from 'vitest';
import { lex } from '../lex.ts';
import { isOfWhomTold } from './told-of-within.ts';

it('finds that “he” may be whom somebody tells of, and not where only one is told of', () => {
  expect(told('Lind said the officer will stay, though he remains under inquiry.')).toBe(true);
  expect(told('Lind said that a boy fled before he was caught.')).toBe(true);
  expect(told('Lind said the plan failed because he was ill.')).toBe(false);
  expect(told('Lind said the driver was late and that he would pay.')).toBe(false);
  expect(told('Lind said the girl fled before he was caught.')).toBe(false);
  expect(told('Lind said the officers fled before he was caught.')).toBe(false);
});

function told(text: string): boolean {
  const lexed = lex({ text } as Parameters<typeof lex>[0]);
  return isOfWhomTold(
    lexed,
    lexed.tokens.findIndex(({ lower }) => lower === 'he'),
  );
}
