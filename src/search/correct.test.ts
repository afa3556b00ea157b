import { describe, expect, it } from 'vitest';
import { corrected, slipsBetween } from './correct.ts';

const words = ['strike', 'settlement', 'ministry', 'minister', 'string', 'port', 'part'];

describe('corrected', () => {
  it.each([
    ['strke', 'strike'],
    ['stirke', 'strike'],
    ['strikee', 'strike'],
    ['ztrike', 'strike'],
    ['setlemnt', 'settlement'],
    ['prot', 'port'],
  ])('takes %s for %s', (typed, meant) => {
    expect(corrected(typed, words)).toBe(meant);
  });

  it('leaves short words, numbers and far ones alone', () => {
    expect(corrected('pot', words)).toBeNull();
    expect(corrected('3400', ['3401'])).toBeNull();
    expect(corrected('orchestra', words)).toBeNull();
    expect(corrected('stake', words)).toBeNull();
  });

  it('takes the more frequent of two that are as near', () => {
    expect(corrected('pert', words)).toBe('port');
  });
});

describe('slipsBetween', () => {
  it('counts a swap of neighbours as one slip', () => {
    expect(slipsBetween('ab', 'ba', 2)).toBe(1);
    expect(slipsBetween('kitten', 'sitting', 3)).toBe(3);
  });

  it('stops counting above the limit', () => {
    expect(slipsBetween('kitten', 'orchestra', 2)).toBe(3);
  });
});
