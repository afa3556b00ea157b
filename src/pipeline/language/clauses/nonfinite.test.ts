import { describe, expect, it } from 'vitest';
import { links } from './fixtures/clauses-in.ts';

describe('clausesOf: infinitives', () => {
  it('reads over an aside to what a verb governs', () => {
    expect(links('She offered, however, to help the crews.')).toEqual(['main', 'complement']);
    expect(links('She bought, however, a boat to help the crews.')).not.toContain('complement');
  });
});
