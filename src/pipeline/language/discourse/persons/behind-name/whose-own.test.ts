import { expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';

it('gives somebody whose council does something to the one council, and whose firm acts for a body to that body', () => {
  const council = 'The [Tarn Town Council|organisation] met.';
  expect(partyOf(`${council} ${ANA}, whose council owns a quay, objected.`)).toBe('tarn-town-council');
  expect(partyOf(`${council} ${ANA}, whose council house leaks, objected.`)).toBeNull();
  expect(partyOf(`${ANA}, whose firm represents the [Kelp Guild|organisation], objected.`)).toBe('kelp-guild');
  expect(partyOf(`${ANA}, whose firm sued the [Kelp Guild|organisation], objected.`)).toBeNull();
});
