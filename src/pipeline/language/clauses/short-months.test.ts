import { expect, it } from 'vitest';
import { read } from './fixtures/clauses-in.ts';

it('takes the short name of a month and its day for a time', () => {
  expect(read('The ruling, announced Aug. 30, is a blow.').at(-1)).toBe('be(The ruling)');
  expect(read('On Sept. 12 Peru rejected it.')).toEqual(['reject(Peru)']);
  expect(read('In Nov. 2019 growers rejected it.')).toEqual(['reject(growers)']);
});

it('takes what is called alike without its mark for no time', () => {
  expect(read('Jan rejected it.')).toEqual(['reject(Jan)']);
  expect(read('The guild rejected it.')).toEqual(['reject(The guild)']);
});
