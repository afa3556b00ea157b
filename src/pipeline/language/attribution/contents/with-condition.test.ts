import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { withCondition } from './with-condition.ts';

describe('what is said behind a condition', () => {
  it('is said with the condition that opens the sentence', () => {
    expect(said('If Chile pays, the port will reopen, Berg said.', 'the port will reopen')).toBe(
      'If Chile pays, the port will reopen',
    );
    expect(said('Had Chile paid, it would have sailed, Berg said.', 'it would have sailed')).toBe(
      'Had Chile paid, it would have sailed',
    );
  });

  it('is left alone behind anything else, and behind its cue', () => {
    expect(said('After the vote, the port will reopen, Berg said.', 'the port will reopen')).toBe(
      'the port will reopen',
    );
    expect(said('If Chile pays, Berg said, the port will reopen.', 'the port will reopen')).toBe(
      'the port will reopen',
    );
  });
});

function said(text: string, content: string): string {
  const lexed = lex({ text } as Parameters<typeof lex>[0]);
  const reading = readingOf(lexed, clausesOf(lexed));
  const range = tokenRanges(text, reading.tokens);
  const { from, to } = withCondition(reading, range(content), range('said').from);
  return text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
}
