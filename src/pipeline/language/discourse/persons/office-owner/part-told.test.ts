import { expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

const CHAIR = 'The panel’s chairwoman, [Ana Lind|person], objected.';

it('gives an officer of a part to the body whose part it was told to be, and of nobody’s to none', () => {
  expect(partyOf(`An appeal panel of the [Kelp Guild|organisation] met. ${CHAIR}`)).toBe('kelp-guild');
  expect(partyOf(`The [Kelp Guild|organisation]’s appeal panel met. It rained. It cleared. ${CHAIR}`)).toBe(
    'kelp-guild',
  );
  expect(partyOf(`A panel heard the [Kelp Guild|organisation] and others. It rained. It cleared. ${CHAIR}`)).toBeNull();
});

it('gives a school district’s lawyer to the one school board', () => {
  const lawyer = 'The district’s lawyer, [Ana Lind|person], objected.';
  expect(partyOf(`The [Tarn School Board|organisation] voted. It rained. It cleared. ${lawyer}`)).toBe(
    'tarn-school-board',
  );
  expect(partyOf(`The [Kelp Guild|organisation] voted. It rained. It cleared. ${lawyer}`)).toBeNull();
});
