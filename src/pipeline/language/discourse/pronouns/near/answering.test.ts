import { describe, expect, it } from 'vitest';
import { read } from '../../fixtures/read.ts';

/** The words for whom the last such pronoun stands that is only described; null where it is open or named. */
function described(marked: string, pronoun: string): string | null {
  const { text, found } = read(marked);
  const start = text.lastIndexOf(pronoun);
  const words = found.descriptions.find((one) => one.start === start)?.words;
  return words ? text.slice(words.start, words.end) : null;
}

describe('who answers by “they” or “it” what was asked', () => {
  it('is whoever was asked, in the words for them', () => {
    expect(described('[Ana Lind|person] asked the police for a list. They declined.', 'They')).toBe('the police');
    expect(described('[Ana Lind|person] begged the growers to wait, but they refused.', 'they')).toBe('the growers');
    expect(described('We call upon the port authority to pay. It has refused.', 'It')).toBe('the port authority');
  });

  it('is open where they do something else, or were ordered to', () => {
    expect(described('[Ana Lind|person] asked the police for a list. They slept.', 'They')).toBeNull();
    expect(described('The court ordered the port authority to pay. It refused.', 'It')).toBeNull();
    expect(described('[Ana Lind|person] asked for a list. They declined.', 'They')).toBeNull();
  });
});
