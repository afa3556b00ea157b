import { describe, expect, it } from 'vitest';
import { overlap } from './span.ts';

describe('overlap', () => {
  it('sees one span inside another, whichever is asked first', () => {
    expect(overlap({ start: 0, end: 9 }, { start: 3, end: 4 })).toBe(true);
    expect(overlap({ start: 3, end: 4 }, { start: 0, end: 9 })).toBe(true);
  });

  it('sees none where one begins at the end of the other', () => {
    expect(overlap({ start: 0, end: 4 }, { start: 4, end: 9 })).toBe(false);
  });
});
