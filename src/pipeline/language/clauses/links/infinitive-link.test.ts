import { describe, expect, it } from 'vitest';
import { links, read } from '../fixtures/clauses-in.ts';

describe('clausesOf: infinitives', () => {
  it('reads over an aside to what a verb governs', () => {
    expect(links('She offered, however, to help the crews.')).toEqual(['main', 'complement']);
    expect(links('She bought, however, a boat to help the crews.')).not.toContain('complement');
  });
  it('gives what one verb moves two to do to both', () => {
    expect(read('Peru persuaded Ana Lind and Adam Price to sign.').at(-1)).toBe('sign(Ana Lind + Adam Price)');
    expect(read('Peru met Ana Lind and Adam Price to sign.').at(-1)).toBe('sign(Peru)');
  });
  it('takes where somebody drove in from for nobody who was driven to it', () => {
    expect(read('Ana Lind had driven in from Lima to sign.').at(-1)).toBe('sign(Ana Lind)');
    expect(read('Peru had driven Chile to sign.').at(-1)).toBe('sign(Chile)');
  });
});

describe('clausesOf: where somebody goes to do something', () => {
  it('is not who does it', () => {
    expect(read('Growers drove tractors into Lima to demand a vote.')).toContain('demand(Growers)');
    expect(read('Peru drove the guild to sign.')).toContain('sign(the guild)');
  });
});
