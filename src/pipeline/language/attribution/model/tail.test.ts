import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { withTail } from './tail.ts';

describe('withTail', () => {
  it('goes on where only the circumstance of the clause is told', () => {
    expect(tail('Lind said that by the time they came, it was over.', 'that', 'came')).toBe(
      'that by the time they came, it was over',
    );
    expect(tail('Lind said that if it rains, the fair will close.', 'that', 'rains')).toBe(
      'that if it rains, the fair will close',
    );
  });

  it('goes on with what cannot stand alone', () => {
    expect(tail('Lind wants to save six posts, including two nurses.', 'to', 'posts')).toBe(
      'to save six posts, including two nurses',
    );
    expect(tail('Lind plans not to sell, but rather to wait.', 'not', 'sell')).toBe('not to sell, but rather to wait');
  });

  it('ends where the clause is whole', () => {
    expect(tail('Lind said that it was over, closing her file.', 'that', 'over')).toBe('that it was over');
    expect(tail('Lind said that, if it rains, the fair will close, and left.', 'that', 'close')).toBe(
      'that, if it rains, the fair will close',
    );
    expect(tail('Lind wants to go, but Berg does not.', 'to', 'go')).toBe('to go');
  });
});

// A content from the first to the last of two words, with its tail.
function tail(text: string, first: string, last: string): string {
  const lexed = lex(sourceDocument(text));
  const at = (word: string) => lexed.tokens.findIndex(({ lower }) => lower === word);
  const { from, to } = withTail(readingOf(lexed), { from: at(first), to: at(last) + 1 }, 1);
  return text.slice(lexed.tokens[from]!.start, lexed.tokens[to - 1]!.end);
}
