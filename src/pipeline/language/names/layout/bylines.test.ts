import { expect, it } from 'vitest';
import { typedNames } from '../../../fixtures/named.ts';

it('takes the second of two who wrote from two towns for a person, and the towns for none', () => {
  const names = typedNames('Where the millions went\nBy Nilo Perrak in Lima and Lotta Bremsel in Oslo\n\nIt rained.');
  expect(names).toContain('Lotta Bremsel: person');
  expect(names.filter((one) => /^(?:Lima|Oslo): person/.test(one))).toEqual([]);
});
