import { expect, it } from 'vitest';
import { meaning } from '../fixtures/meaning.ts';

it('takes "their union" for the one union told of, and for none of towns', () => {
  const text = (union: string) => `The [${union}|organisation] met. Drivers have voted to strike, their union said.`;
  expect(meaning(text('Union of Bus Crews'), 'their union')).toEqual(['union-of-bus-crews']);
  expect(meaning(text('Union of Municipalities'), 'their union')).toEqual([]);
});
