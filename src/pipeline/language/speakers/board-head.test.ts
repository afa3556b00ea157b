import { expect, it } from 'vitest';
import { speakersOf } from './fixtures/statements-in.ts';

it.each([
  ['{s1 Chair of governors [Ana Lind|person]} {c1 said} {t1 it was late}.', ['ana-lind']],
  ['{s1 President of trustees [Ana Lind|person]} {c1 said} {t1 it was late}.', ['ana-lind']],
  ['{s1 The lawyer of colonel [Ana Lind|person]} {c1 said} {t1 it was late}.', []],
  ['{s1 A friend of ministers [Ana Lind|person]} {c1 said} {t1 it was late}.', []],
])('is who is at the head of several who are called by what they are: %s', (text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});
