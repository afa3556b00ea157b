import { describe, expect, it } from 'vitest';
import { rankingOf } from './ranking.ts';

describe('rankingOf', () => {
  it('weighs what the right candidates have more than what the others have', () => {
    const one = (right: number) => ({
      candidates: [[['near', right === 0 ? 1 : 0]], [['near', right === 1 ? 1 : 0]]] as const,
      right: [right],
      weight: 1,
    });
    const weights = rankingOf([one(0), one(1), one(0)], { ridge: 0.1, rounds: 50 });
    expect(weights.get('near')).toBeGreaterThan(1);
  });

  it('learns nothing where each candidate is right', () => {
    const all = { candidates: [[['near', 1]], [['far', 1]]] as const, right: [0, 1], weight: 1 };
    expect([...rankingOf([all], { ridge: 1, rounds: 50 }).values()].map(Math.abs).every((one) => one < 0.01)).toBe(
      true,
    );
  });
});
