import { expect, it } from 'vitest';
import { markedNames as marked } from '../../fixtures/named.ts';

it('tells a court of which each town has one by its town', () => {
  expect(marked('The Regional Court in Tarnby said no.')).toBe('The [Regional Court in Tarnby] said no.');
});

it('leaves the town to where the highest court sits or somebody is heard', () => {
  expect(marked('The Supreme Court in Tarnby said no.')).toBe('The [Supreme Court] in [Tarnby] said no.');
  expect(marked('The Regional Court in May said no.')).toBe('The [Regional Court] in May said no.');
});

it('tells a court by its number, which is no part of what is told of it', () => {
  expect(marked('The Second Labour Court of Tarnby said no.')).toBe('The [Second Labour Court of Tarnby] said no.');
  expect(marked('The Third District Court and the second Labour Court agreed.')).toBe(
    'The [Third District Court] and the second [Labour Court] agreed.',
  );
  expect(marked('The Second Attempt failed.')).not.toContain('[Second');
});
