import { expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { withOpener } from './with-opener.ts';

it('says what is said from the word that opens its sentence', () => {
  expect(said('As the frost goes on, mills stay shut, Berg said.', 'the frost goes on, mills stay shut')).toBe(
    'As the frost goes on, mills stay shut',
  );
  expect(said('As a result of the frost, mills shut, Berg said.', 'the frost, mills shut')).toBe(
    'As a result of the frost, mills shut',
  );
});

it('leaves what a comma parts from it, what another word opens, and what stands behind the report', () => {
  expect(said('As a precaution, mills shut, Berg said.', 'mills shut')).toBe('mills shut');
  expect(said('Berg, the head of the guild, left, Lind said.', 'the head of the guild, left')).toBe(
    'the head of the guild, left',
  );
  expect(said('As Berg said, mills shut.', 'mills shut')).toBe('mills shut');
});

function said(text: string, content: string): string {
  const lexed = lex({ text } as Parameters<typeof lex>[0]);
  const reading = readingOf(lexed, clausesOf(lexed));
  const range = tokenRanges(text, reading.tokens);
  const { from, to } = withOpener(reading, range(content), range('said').from);
  return text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
}
