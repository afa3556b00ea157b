import { expect, it } from 'vitest';
import { lex } from '../lex.ts';
import { withoutException } from './exceptions.ts';

it('leaves all of whom somebody is no part, and somebody of whom nobody else is one', () => {
  expect(left('All states but Norway')).toBe('All states');
  expect(left('Everyone, except for Norway')).toBe('Everyone');
  expect(left('Nobody other than Norway')).toBe('Norway');
});

it('leaves nobody out of those who are not all, nor by what stands behind a verb', () => {
  expect(left('States but Norway')).toBeNull();
  expect(left('All who met but Norway')).toBeNull();
});

function left(text: string): string | null {
  const { tokens } = lex({ text } as Parameters<typeof lex>[0]);
  const found = withoutException(tokens, { from: 0, to: tokens.length });
  return found && text.slice(tokens[found.from]!.start, tokens[found.to - 1]!.end);
}
