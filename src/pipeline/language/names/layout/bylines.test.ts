import { expect, it } from 'vitest';
import { typedNames } from '../../../fixtures/named.ts';

it('takes the second of two who wrote from two towns for a person, and the towns for none', () => {
  const names = typedNames('Where the millions went\nBy Nilo Perrak in Lima and Lotta Bremsel in Oslo\n\nIt rained.');
  expect(names).toContain('Lotta Bremsel: person');
  expect(names.filter((one) => /^(?:Lima|Oslo): person/.test(one))).toEqual([]);
});

it('takes those for persons whom a line at the head says to have made the paper, and no things', () => {
  const body = '\n\nThe men left the quay on Monday. It rained.';
  const names = typedNames(`Talks: day three\nTuesday 16 June 2030. With Zaratu Bawa and Kofir Ntim${body}`);
  expect(names).toEqual(expect.arrayContaining(['Zaratu Bawa: person', 'Kofir Ntim: person']));
  expect(typedNames(`Bread is dear\n3 May 2030\nFrom Megra Tranto in Velm${body}`)).toContain('Megra Tranto: person');
  expect(typedNames(`Quarn Sea Institute\nComment\nKadra Velsoo and Mikko Abild${body}`)).toContain(
    'Kadra Velsoo: person',
  );
  expect(typedNames(`Bread is dear\n3 May 2030\nAnalyst: Bread Prices${body}`)).not.toContain('Bread Prices: person');
});
