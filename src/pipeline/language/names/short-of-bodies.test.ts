import { describe, expect, it } from 'vitest';
import { markedNames as marked } from '../../fixtures/named.ts';

describe('a common word at the head of a sentence', () => {
  it.each([
    'Guards at [Frontier Trains] walked out. [Frontier] rejected the claim.',
    'Guards at [Frontier Trains] walked out. [Frontier], which has 40 ships, said so.',
    'Guards at [Frontier Trains] walked out. [Frontier], owned by a fund, is ill.',
  ])('is a body where one’s name begins with it and somebody acts: %s', (text) => {
    expect(marked(text.replace(/[[\]]/g, ''))).toBe(text);
  });

  it.each([
    'Guards at [Frontier Trains] walked out. Frontier trade is dear.',
    'Guards at [Frontier Trains] walked out at the frontier. Frontier rejected the claim.',
    'The [Police Federation] met. Police denied it.',
    'The [Stone Union] met. Stone is dear.',
  ])('is a common word elsewhere: %s', (text) => {
    expect(marked(text.replace(/[[\]]/g, ''))).toBe(text);
  });
});
