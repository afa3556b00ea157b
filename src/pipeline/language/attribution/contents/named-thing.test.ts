import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { namedThing } from './named-thing.ts';

describe('namedThing', () => {
  it('ends with the quotation that names it', () => {
    const text = 'What the mayor has called “a gift” the union calls a theft.';
    expect(named(text, 'called', '“a gift” the union calls a theft')).toBe('“a gift”');
  });

  it('keeps what goes on where nothing is named in passing', () => {
    const text = 'The mayor called “a gift” the money that the union took.';
    expect(named(text, 'called', '“a gift” the money that the union took')).toBe(
      '“a gift” the money that the union took',
    );
  });
});

function named(text: string, cue: string, content: string): string {
  const reading = readingOf(lex({ text } as Parameters<typeof lex>[0]));
  const range = tokenRanges(text, reading.tokens);
  const { from, to } = namedThing(reading, range(content), range(cue).from);
  return text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
}
