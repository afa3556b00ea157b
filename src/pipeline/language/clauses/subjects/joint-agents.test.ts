import { expect, it } from 'vitest';
import { read } from '../fixtures/clauses-in.ts';

it('takes for the agents of one past form whom “by” names together, where the sentence has no other verb before', () => {
  expect(read('The pact drafted by Peru and the guild was void.').at(-1)).toBe('be(The pact)');
  expect(read('Lind said the pact drafted by Peru and the guild was void.').at(-1)).toBe('be(the pact)');
});

it('leaves who comes behind “and” the verb of a sentence of its own', () => {
  expect(read('The pact was drafted by Peru and the guild was glad.').at(-1)).toBe('be(the guild)');
  expect(read('Chile left the talks called by Peru and the guild was glad.').at(-1)).toBe('be(the guild)');
  expect(read('The port closed by noon and the guild was glad.').at(-1)).toBe('be(the guild)');
});
