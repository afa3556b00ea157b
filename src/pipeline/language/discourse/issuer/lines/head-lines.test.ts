import { describe, expect, it } from 'vitest';
import { markedText } from '../../../../fixtures/marked-text.ts';
import { sceneOf } from '../../../phrases/scene.ts';
import { headLinesOf } from './head-lines.ts';

const BODY = '\n\nThe men left the quay on Monday. It rained.';

function head(text: string): string[] {
  const { document, lexed, names } = markedText(text + BODY);
  const scene = sceneOf(lexed, names);
  return headLinesOf(scene).map(({ from, to }) =>
    document.text.slice(scene.tokens[from]!.start, scene.tokens[to - 1]!.end),
  );
}

describe('headLinesOf', () => {
  it('goes on behind a full stop inside the head', () => {
    expect(
      head('LAKE COMMISSION\nAward of the arbitrator, Ana Lind. Summary for the public. Lima, 3 May 2031'),
    ).toEqual(['LAKE COMMISSION', 'Award of the arbitrator, Ana Lind.', 'Summary for the public.', 'Lima, 3 May 2031']);
    expect(head('LAKE COMMISSION')).toEqual(['LAKE COMMISSION']);
  });

  it('takes a line with bars for one of the head, and the rows of a table for none', () => {
    expect(head('Reef Now\n\nBlog | 18 July\n\nDay 40')).toEqual(['Reef Now', 'Blog | 18 July', 'Day 40']);
    expect(head('Reef Now\n\nBoats | 17 | 19\nMen | 41 | 44')).toEqual(['Reef Now']);
  });

  it('takes a sentence that ends in an abbreviation for none of the head, and a short line for one', () => {
    const told = 'The team had been denied its papers until May, drawing notice from the friends of Tarn in the U.S.';
    expect(head(`Team arrives\n\n${told}`)).toEqual(['Team arrives']);
    expect(head('Team arrives\n\nNorwind Shipping Ltd.')).toEqual(['Team arrives', 'Norwind Shipping Ltd.']);
  });
});
