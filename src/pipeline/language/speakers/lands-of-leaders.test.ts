import { expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { analyse } from '../analyse.ts';

it('lets both lands speak by their leaders, and neither by people of both', () => {
  const said = (who: string) => {
    const { statements } = analyse(sourceDocument(`${who} said they would stop.`), { known: [], issues: [] });
    return statements.map(({ speakers, unnamed }) => [...speakers, ...(unnamed === null ? [] : [unnamed])]);
  };
  expect(said('Peru and Chile’s leaders')).toEqual([['peru', 'chile']]);
  expect(said('Peruvian and Chilean leaders')).toEqual([['peru', 'chile']]);
  expect(said('Peruvian and Chilean drivers')).toEqual([['Peruvian and Chilean drivers']]);
});
