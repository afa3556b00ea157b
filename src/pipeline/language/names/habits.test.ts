import { describe, expect, it } from 'vitest';
import { markedNames as marked } from '../../fixtures/named.ts';

describe('common words written large', () => {
  it('takes months and short forms for names where names stand around them', () => {
    expect(marked('Jan van Dam met Theresa May in May. On Jan 5 he sold Fjordkraft AS.')).toBe(
      '[Jan van Dam] met [Theresa May] in May. On Jan 5 he sold [Fjordkraft AS].',
    );
  });

  it('leaves out a common word that stands large once, and keeps one that stands so again or is told of as a body', () => {
    expect(marked('All was Gloom to the group called Harbour. They love Beacon and trust Beacon.')).toBe(
      'All was Gloom to the group called [Harbour]. They love [Beacon] and trust [Beacon].',
    );
  });
});
