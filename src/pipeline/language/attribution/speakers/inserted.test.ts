import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { beforeInserted, isInserted } from './inserted.ts';

describe('isInserted', () => {
  it('knows who only says so between commas', () => {
    expect(inserted('The firm may sell, two bankers said, but wants more.', 'two bankers', 'wants')).toBe(true);
    expect(inserted('The mayor left, Lind told reporters on Monday, and denied it.', 'Lind', 'denied')).toBe(true);
  });

  it('leaves the second deed of who says so to them', () => {
    expect(inserted('“We are late,” Lind said, and promised a new plan.', 'Lind', 'promised')).toBe(false);
    expect(inserted('On Monday, Lind said that it was late, and promised a plan.', 'Lind', 'promised')).toBe(false);
    expect(inserted('On Monday, Lind, who was late, promised a plan.', 'Lind', 'promised')).toBe(false);
    expect(inserted('The mayor left, Lind said, adding that it was late.', 'Lind', 'adding')).toBe(false);
  });
});

describe('beforeInserted', () => {
  it('takes who says so out of a speaker', () => {
    const { range, reading, words } = read('The union, Lind said on Monday, rejects it.');
    expect(words(beforeInserted(reading, range('The union, Lind'), range('rejects').from))).toBe('The union');
    const notes = read('Bakers, Ines adds, dislike it.');
    expect(notes.words(beforeInserted(notes.reading, notes.range('Bakers, Ines adds,'), 5))).toBe('Bakers');
    const other = read('The union, Lind among it, rejects it.');
    expect(other.words(beforeInserted(other.reading, other.range('The union, Lind among it'), 6))).toBe(
      'The union, Lind among it',
    );
  });
});

function inserted(text: string, speaker: string, cue: string): boolean {
  const { reading, range } = read(text);
  return isInserted(reading, range(speaker), range(cue).from);
}

function read(text: string) {
  const reading = readingOf(lex({ text } as Parameters<typeof lex>[0]));
  const words = ({ from, to }: { from: number; to: number }) =>
    text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
  return { reading, range: tokenRanges(text, reading.tokens), words };
}
