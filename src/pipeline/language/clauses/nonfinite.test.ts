import { describe, expect, it } from 'vitest';
import { links, read } from './fixtures/clauses-in.ts';

describe('clausesOf: infinitives', () => {
  it('takes those behind “with” for who does it beside, where nobody meets them', () => {
    expect(read('The talks ended on Friday with the board refusing to sign.')).toContain('refuse(the board)');
    expect(read('Peru met on Friday with officials handling the claim.')).not.toContain('handle(officials)');
  });

  it('reads over an aside to what a verb governs', () => {
    expect(links('She offered, however, to help the crews.')).toEqual(['main', 'complement']);
    expect(links('She bought, however, a boat to help the crews.')).not.toContain('complement');
  });

  it('takes those behind “with” at the start, too', () => {
    expect(read('With Chile refusing to sign, the talks ended.')).toContain('refuse(Chile)');
    expect(read('With Peru and Chile refusing to sign, the talks ended.')).toContain('refuse(Peru + Chile)');
    expect(read('Working with Chile pleased Peru.')).not.toContain('work(Chile)');
  });

  it('gives what one verb moves two to do to both', () => {
    expect(read('Peru persuaded Ana Lind and Adam Price to sign.').at(-1)).toBe('sign(Ana Lind + Adam Price)');
    expect(read('Peru met Ana Lind and Adam Price to sign.').at(-1)).toBe('sign(Peru)');
  });
});
