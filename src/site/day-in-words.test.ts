import { describe, expect, it } from 'vitest';
import { dayInWords, momentInWords } from './day-in-words.ts';

describe('a day in words', () => {
  it('is written out', () => {
    expect(dayInWords('2026-03-01')).toBe('1 March 2026');
  });

  it('has the time and where it holds beside it where a document states them', () => {
    expect(momentInWords('2026-03-06')).toBe('6 March 2026');
    expect(momentInWords('2026-03-06T08:00:00Z')).toBe('6 March 2026, 08:00 UTC');
    expect(momentInWords('2026-03-06T23:30:05.120+02:00')).toBe('6 March 2026, 23:30 UTC+02:00');
  });
});
