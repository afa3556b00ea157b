import { describe, expect, it } from 'vitest';
import { listMarkLength } from './list-mark.ts';

describe('listMarkLength', () => {
  it('measures the bullet, figure or letter that opens an item', () => {
    for (const mark of ['– ', '3. ', '12) ', '(a) ', 'b) ', '• '])
      expect([mark, listMarkLength(`${mark}Peru will sign.`)]).toEqual([mark, mark.length]);
  });

  it('takes no word, figure or name for one', () => {
    for (const text of ['A plan fell.', '40 men left.', '5.5 million left.', 'J. Lind left.', '-40 degrees'])
      expect([text, listMarkLength(text)]).toEqual([text, 0]);
  });
});
