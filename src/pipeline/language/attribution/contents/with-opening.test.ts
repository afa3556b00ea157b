import { expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { withOpening } from './with-opening.ts';

it('says what is said from the head of its first phrase', () => {
  expect(said('Berg said up to 12 ships could leave.', 'to 12 ships')).toBe('up to 12 ships');
  expect(said('Berg said every firm that had paid would stay.', 'that had paid would stay')).toBe(
    'every firm that had paid would stay',
  );
});

it('leaves whom somebody told, and what only stands behind another word', () => {
  expect(said('Berg said in May that had been lost.', 'that had been lost')).toBe('that had been lost');
  expect(said('Berg said every ship that sank was old.', 'was old')).toBe('was old');
});

function said(text: string, content: string): string {
  const lexed = lex({ text } as Parameters<typeof lex>[0]);
  const reading = readingOf(lexed, clausesOf(lexed));
  const range = tokenRanges(text, reading.tokens);
  const { from, to } = withOpening(reading, range(content), range('said').from);
  return text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
}
