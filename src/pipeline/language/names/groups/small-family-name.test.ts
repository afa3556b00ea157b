import { expect, it } from 'vitest';
import { markedNames, namedIn } from '../../../fixtures/named.ts';

it('takes He for a family name behind a title and before a given name, and for the pronoun elsewhere', () => {
  expect(markedNames('They met with He Lifeng in May.')).toBe('They met with [He Lifeng] in May.');
  expect(markedNames('He Lifeng left in May.')).toBe('[He Lifeng] left in May.');
  expect(namedIn('In May Vice Premier He left.').entities.map(({ name }) => name)).toEqual(['He']);
  expect(namedIn('Then he left. He stayed away.').entities).toEqual([]);
  expect(namedIn('She slept. He Wrote: it is late.').entities).toEqual([]);
});
