import { describe, expect, it } from 'vitest';
import { isQuestion } from './is-question.ts';

describe('isQuestion', () => {
  it.each(['What do they want?', ': And the shelling of Velm?', 'How much did the mediation cost you?'])(
    'is true of words that only ask: %s',
    (words) => expect(isQuestion(words)).toBe(true),
  );

  it.each([
    '“Who will pay for it?” she asked.',
    '“Who will pay for it?”',
    'They left. Who will pay for it?',
    'They refused the map.',
  ])('is false of what somebody says: %s', (words) => expect(isQuestion(words)).toBe(false));
});
