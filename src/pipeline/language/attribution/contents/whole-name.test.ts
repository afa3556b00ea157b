import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { wholeName } from './whole-name.ts';

describe('wholeName', () => {
  it('goes on to the end of a name, and not to the day behind it', () => {
    expect(ended('Berg praised the reopening of the Sallow Bridge today.', 'the reopening of the Sallow')).toBe(
      'the reopening of the Sallow Bridge',
    );
    expect(ended('Berg praised her work with Lind Monday.', 'her work with Lind')).toBe('her work with Lind');
  });

  it('goes on to the second of two between whom something is, and to nobody who only stands behind “and”', () => {
    expect(ended('Berg praised the ferry between Peru and Chile today.', 'the ferry between Peru')).toBe(
      'the ferry between Peru and Chile',
    );
    expect(ended('Berg praised the ferry of Peru and Chile was glad.', 'the ferry of Peru')).toBe('the ferry of Peru');
  });
});

function ended(text: string, content: string): string {
  const reading = readingOf(lex({ text } as Parameters<typeof lex>[0]));
  const range = tokenRanges(text, reading.tokens);
  const { from, to } = wholeName(reading, range(content), range('praised').from);
  return text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
}
