import { expect, it } from 'vitest';
import { ministryLetters } from './ministry-letters.ts';

it('spells a ministry with its “of” or “for”, whichever way round it is named', () => {
  expect(ministryLetters('Department of Fisheries')).toEqual(['DoF', 'DOF']);
  expect(ministryLetters('Norland Ministry for Sea and Ports')).toEqual(['MfSP', 'MFSP']);
  expect(ministryLetters('Fisheries Department')).toContain('DOF');
});

it('spells no other body so', () => {
  for (const name of ['Board of Trade', 'Department', 'Fisheries Department Store'])
    expect(ministryLetters(name)).toEqual([]);
});
