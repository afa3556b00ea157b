import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { behindFront } from './behind-front.ts';

describe('behindFront', () => {
  it('leaves out what a phrase before the subject ends with', () => {
    const text = 'Moved by their wish for calm, order, and trade, the sides to this pact agreed to meet.';
    expect(wordsOf(text, 'trade, the sides to this pact')).toBe('the sides to this pact');
  });

  it('keeps who is told of behind a comma', () => {
    const text = 'Asked by Bo Velm, the baker, and Ana Lind, the mayor agreed.';
    expect(wordsOf(text, 'Ana Lind, the mayor')).toBe('Ana Lind, the mayor');
    const list = 'The smiths, the weavers, and bakers, the last of them, agreed.';
    expect(wordsOf(list, 'bakers, the last of them')).toBe('bakers, the last of them');
  });
});

function wordsOf(text: string, speaker: string): string {
  const reading = readingOf(lex({ text } as Parameters<typeof lex>[0]));
  const { from, to } = behindFront(reading, tokenRanges(text, reading.tokens)(speaker));
  return text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
}
