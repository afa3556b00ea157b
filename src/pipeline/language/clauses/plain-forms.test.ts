import { expect, it } from 'vitest';
import { read } from './fixtures/clauses-in.ts';

it('takes a plain form that ends what a verb has for its object, or one thing that opens the sentence, for no verb', () => {
  expect(read('Families fled the burning council block in Quarn.')).toEqual(['flee(Families)']);
  expect(read('The tall tower block following the fire.')).toEqual([]);
});

it('takes it for one where it agrees with its subject, has an object, or is seen done', () => {
  expect(read('The towers block the light.')).toEqual(['block(The towers)']);
  expect(read('He saw the old ship sink in a storm.')).toContain('sink(the old ship)');
});
