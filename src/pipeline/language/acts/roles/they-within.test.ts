import { describe, expect, it } from 'vitest';
import { reported } from '../fixtures/held.ts';

describe('actsOf: “they” in what one person says', () => {
  it('are the several told of before in the same words, else whom he speaks for', () => {
    expect(reported('Ana Lind said that Peru and Chile had met, but that they had rejected the plan.')).toContain(
      'REJECT Peru+Chile',
    );
    expect(reported('Ana Lind said that prices had risen and that they had rejected the plan.')).toContain(
      'REJECT Ana Lind',
    );
  });
});
