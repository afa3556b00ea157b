import { expect, it } from 'vitest';
import { read } from './fixtures/clauses-in.ts';

it('gives the verb behind a body’s letters and what it is to the body, or to whose leaders they are', () => {
  expect(read('The Quarn Growers Alliance (QGA) coalition rejected it.')).toEqual([
    'reject(The Quarn Growers Alliance (QGA) coalition)',
  ]);
  expect(read('Leaders of the Quarn Growers Alliance (QGA) coalition rejected it.')).toEqual(['reject(Leaders)']);
});

it('leaves it to others where no name or no letters stand before', () => {
  expect(read('Under the plan (QGA) growers rejected it.')).toEqual(['reject(growers)']);
  expect(read('The plan (late) union members rejected it.').at(-1)).toBe('reject(union members)');
});
