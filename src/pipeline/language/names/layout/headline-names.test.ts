import { describe, expect, it } from 'vitest';
import { markedNames as marked } from '../../../fixtures/named.ts';

describe('whoever a paper is issued by', () => {
  it('is named in a line that says no more, and is nobody in a headline', () => {
    expect(marked('The Guild left.\n\nIssued by Nadia Orsini, Director of Works')).toContain('[Nadia Orsini]');
    expect(marked('Issued by Bus and Train\n\nThe Guild left.')).not.toContain('[Bus');
  });
});

describe('names in headlines', () => {
  it('takes no name from a line of capitals but those the text has elsewhere', () => {
    expect(marked('FOR IMMEDIATE RELEASE\n\nHalvord sells grain. Buyers trust Halvord.')).toBe(
      'FOR IMMEDIATE RELEASE\n\n[Halvord] sells grain. Buyers trust [Halvord].',
    );
  });

  it('takes who wrote or read what is below, behind its day', () => {
    expect(marked('Friday 3 May 2030, by Nadia Orsini\n\nIt rains.')).toContain('[Nadia Orsini]');
    expect(marked('NEWS AT SIX – 3 May 2030 – Reader: Nadia Orsini\n\nIt rains.')).toContain('[Nadia Orsini]');
    expect(marked('Sunk by 2030, by Night Bus Drivers Beaten\n\nIt rains.')).not.toContain('[Night');
  });

  it('takes who an interview is said to be with', () => {
    expect(marked('Interview with Ana Lind, Minister of Works\n\nIt rains.')).toContain('[Ana Lind]');
    expect(marked('Questions for Night Bus Drivers\n\nIt rains.')).not.toContain('[Night');
  });

  it('takes from a headline only the names that the text has', () => {
    expect(marked('Ferry Firm Tarn Lines Sues Dockers\n\nThe court heard Tarn Lines on Friday.')).toBe(
      'Ferry Firm [Tarn Lines] Sues Dockers\n\nThe court heard [Tarn Lines] on Friday.',
    );
  });
});
