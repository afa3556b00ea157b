import { describe, expect, it } from 'vitest';
import { spokenIn } from '../../../fixtures/spoken-in.ts';

const BELOW = '\n\n"We reject the plan. We will close the road."\n\nThe ministry was closed.';

describe('saidAbove', () => {
  it('gives the paragraph below a colon to whom the sentence before it tells to speak', () => {
    for (const above of [
      'Ida Strand, head of the Growers’ Guild, said:',
      'Ida Strand wrote on Facebook on Monday:',
      'In a post on Monday, Ida Strand said:',
    ])
      expect([above, spokenIn(above + BELOW).at(0)]).toEqual([
        above,
        'ida-strand: "We reject the plan. We will close the road."',
      ]);
  });

  it('gives it nobody where two are told to speak, nor where no quotation follows at once', () => {
    const two = spokenIn(`Ida Strand told Ole Tarn what the guild had said:${BELOW}`).join();
    expect(two).not.toContain('ida-strand: "We');
    const later = spokenIn(`Ida Strand said:\n\nIt rained.${BELOW}`).join();
    expect(later).not.toContain('ida-strand: "We');
  });
});
