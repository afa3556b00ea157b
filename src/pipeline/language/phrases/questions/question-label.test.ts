import { expect, it } from 'vitest';
import { isQuestionLabel } from './question-label.ts';

it('knows the marks of a question and of an answer from a name', () => {
  expect(['Q.', 'Question:', 'A'].map(isQuestionLabel)).toEqual([true, true, true]);
  expect(['Quarn', 'Ana:'].map(isQuestionLabel)).toEqual([false, false]);
});
