import { expect, it } from 'vitest';
import { meaning } from '../fixtures/meaning.ts';

it('takes "the companies" for the two that a sentence right before opens with, where no third of their kind is told of since', () => {
  const told = (rest: string, noun = 'companies') =>
    meaning(`[Norwind Ltd|organisation] and [Velmar Ltd|organisation] ${rest} The ${noun} said so.`, `The ${noun}`);
  expect(told('sued [Peru|country].').toSorted()).toEqual(['norwind-ltd', 'velmar-ltd']);
  expect(told('sued [Peru|country]. It rained.').toSorted()).toEqual(['norwind-ltd', 'velmar-ltd']);
  expect(told('sued [Tarn Ltd|organisation].')).toEqual([]);
  expect(told('sued [Peru|country].', 'unions')).toEqual([]);
});
