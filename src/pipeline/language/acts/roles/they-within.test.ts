import { describe, expect, it } from 'vitest';
import { holders, reported } from '../fixtures/held.ts';

describe('actsOf: “they” in what one person says', () => {
  it('are the several told of before in the same words, else whom he speaks for', () => {
    expect(reported('Ana Lind said that Peru and Chile had met, but that they had rejected the plan.')).toContain(
      'REJECT Peru+Chile',
    );
    expect(holders('Peru and Chile met. Ana Lind said they had rejected the plan.')).toContain('REJECT Peru+Chile');
    expect(reported('Ana Lind said that prices had risen and that they had rejected the plan.')).toContain(
      'REJECT Ana Lind',
    );
  });

  it('are those right before “while”, whoever tells of them', () => {
    expect(reported('Ana Lind said she saw the clerks while they protested.')).not.toContain('PROTEST Ana Lind');
    expect(reported('Ana Lind said it was late when they protested.')).toContain('PROTEST Ana Lind');
  });
});

describe('actsOf: “he” and “she” in what somebody else says', () => {
  it('are not who says it where the name tells another gender', () => {
    expect(reported('Erik Dahl said she had rejected the plan.')).not.toContain('REJECT Erik Dahl');
    expect(reported('Erik Dahl said he had rejected the plan.')).toContain('REJECT Erik Dahl');
  });
});

describe('actsOf: who tells of somebody between commas', () => {
  it('is none of them', () => {
    expect(holders('Residents, Ana Lind said, had rejected the plan.')).toContain('REJECT -');
    expect(holders('The envoy, Ana Lind, rejected the plan.')).toContain('REJECT Ana Lind');
  });
});

describe('actsOf: “the strikers”', () => {
  it('are the only ones told of who struck', () => {
    expect(holders('The Guild has been on strike since May. The strikers rejected the plan.')).toContain(
      'REJECT Guild',
    );
    expect(holders('The Guild has been on strike. Peru marched on Monday. The strikers rejected the plan.')).toContain(
      'REJECT -',
    );
  });
});
