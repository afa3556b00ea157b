import { describe, expect, it } from 'vitest';
import { markedNames as marked } from '../../fixtures/named.ts';

describe('names in headlines', () => {
  it('takes no name from a line of capitals but those the text has elsewhere', () => {
    expect(marked('FOR IMMEDIATE RELEASE\n\nHalvord sells grain. Buyers trust Halvord.')).toBe(
      'FOR IMMEDIATE RELEASE\n\n[Halvord] sells grain. Buyers trust [Halvord].',
    );
  });

  it('takes from a headline only the names that the text has', () => {
    expect(marked('Ferry Firm Tarn Lines Sues Dockers\n\nThe court heard Tarn Lines on Friday.')).toBe(
      'Ferry Firm [Tarn Lines] Sues Dockers\n\nThe court heard [Tarn Lines] on Friday.',
    );
  });
});
