import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { beforeSummary } from './before-summary.ts';

describe('beforeSummary', () => {
  it('ends what is said where the report sums it up', () => {
    expect(ended('Lind said pay had fallen, a claim dismissed by the board.')).toBe('pay had fallen');
  });

  it('keeps what is no summary, and what the speaker tells of a claim', () => {
    const made = 'it made an offer, an offer rejected by the board';
    expect(ended(`Lind said ${made}.`)).toBe(made);
    const quoted = '“it made a charge, a charge dismissed by the board”';
    expect(ended(`Lind said ${quoted}.`)).toBe(quoted);
  });
});

// What "said" governs is all behind it, up to the full stop.
function ended(text: string): string {
  const lexed = lex({ text } as Parameters<typeof lex>[0]);
  const reading = readingOf(lexed, clausesOf(lexed));
  const cue = tokenRanges(text, reading.tokens)('said').from;
  const { from, to } = beforeSummary(reading, { from: cue + 1, to: reading.tokens.length - 1 }, cue);
  return text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
}
