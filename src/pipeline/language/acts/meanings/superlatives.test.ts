import { expect, it } from 'vitest';
import { classed } from '../fixtures/classed.ts';

it('takes what is called one of the strongest for praise, and one of the weakest for blame', () => {
  expect(classed('Peru called the pact “one of the strongest to date”.')).toEqual(['SUPPORT Peru']);
  expect(classed('Peru called the pact “one of the weakest to date”.')).toEqual(['ACCUSE Peru']);
});
