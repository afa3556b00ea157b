import { expect, it } from 'vitest';
import { markedNames as marked } from '../../fixtures/named.ts';

it('tells a court of which each town has one by its town', () => {
  expect(marked('The Regional Court in Tarnby said no.')).toBe('The [Regional Court in Tarnby] said no.');
});

it('leaves the town to where the highest court sits or somebody is heard', () => {
  expect(marked('The Supreme Court in Tarnby said no.')).toBe('The [Supreme Court] in [Tarnby] said no.');
  expect(marked('The Regional Court in May said no.')).toBe('The [Regional Court] in May said no.');
});
