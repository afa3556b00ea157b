import { expect, it } from 'vitest';
import { partsOfName } from './parts-of-name.ts';

it('gives the first words of a name, the foreign word for what it is and what stands behind that', () => {
  expect(partsOfName('Tarn Hill Horizon')).toEqual(['tarn hill']);
  expect(partsOfName('Sternberg Areal AG')).toEqual(['sternberg']);
  expect(partsOfName('Associação Onda Larga')).toContain('onda larga');
  expect(partsOfName('Sindicato Velmar')).toEqual(['sindicato']);
  expect(partsOfName('Pilots’ Guild of the Islands')).toContain('pilots guild');
  expect(partsOfName('Union of Machinists and Harbour Workers')).toEqual(['union of machinists']);
  expect(partsOfName('People’s Front for Renewal')).toEqual(['peoples front']);
});

it('gives no part that another body may be: whose union, drivers or council of a town it is', () => {
  expect(partsOfName('Nordvik Rail Union')).toEqual([]);
  expect(partsOfName('Nordvik Rail Drivers')).toEqual([]);
  expect(partsOfName('Nordvik Weavers and Dyers')).toEqual([]);
  expect(partsOfName('Wool Council of Tarnby')).toEqual([]);
  expect(partsOfName('Ministry of Health of the Republic of Quarn')).toEqual([]);
  expect(partsOfName('Riders’ Council of the Hill and Shore')).toContain('riders council');
  expect(partsOfName('works council of Norwind')).toEqual([]);
});
