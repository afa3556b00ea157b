import { describe, expect, it } from 'vitest';
import { classed } from './fixtures/classed.ts';
import { quoted } from './fixtures/quoted.ts';

describe('actsOf: in whose words a deed stands', () => {
  it('takes "the union" in a country’s mouth for somebody else, "the government" for its own', () => {
    expect(classed('Peru said the union would strike.')).toEqual(['THREATEN -']);
    expect(classed('Peru said the government would strike a deal.')).toEqual(['AGREE Peru']);
  });

  it('takes a command in somebody’s own words for a request, not thanks or "let us"', () => {
    expect(quoted('“Above all, give us a date,” Peru said.')).toEqual(['REQUEST Peru']);
    expect(quoted('“Never give them a date,” Peru said.')).toEqual(['REQUEST Peru']);
    expect(quoted('“Above all, dates matter,” Peru said.')).not.toContain('REQUEST Peru');
    expect(quoted('“Give us a date,” Peru said.')).toEqual(['REQUEST Peru']);
    expect(quoted('“Thank Chile for that,” Peru said.')).not.toContain('REQUEST Peru');
    expect(quoted('“Let us meet,” Peru said.')).not.toContain('REQUEST Peru');
    expect(quoted('“Have you met?” Peru said.')).not.toContain('REQUEST Peru');
  });
});

describe('actsOf: words that only say who speaks', () => {
  it('takes "he conceded" behind what is said for no concession', () => {
    expect(quoted('“The talks were short,” Peru conceded, and said no more.')).not.toContain('CONCEDE Peru');
    expect(classed('Peru conceded the point.')).toEqual(['CONCEDE Peru']);
  });
});
