import { expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

it('gives nobody by what is told before whose body stands behind the name, known or not', () => {
  const told = (text: string) => partyOf(`The [Kelp Guild|organisation] met. Treasurer [Ana Lind|person]${text}`);
  expect(told(' was glad.')).toBe('kelp-guild');
  expect(told(' of a boat owners’ club was glad.')).toBeNull();
  expect(told(', from a boat owners’ club, was glad.')).toBeNull();
  expect(told(' of [Tarn|place] was glad.')).toBe('kelp-guild');
});

it('takes the police of a town for no college that is called by the town', () => {
  const text =
    'The [Tarn College|organisation] met. [Ana Lind|person] of [Tarn|organisation|tarn-college] police was glad.';
  expect(partyOf(text)).toBeNull();
});

it('takes a league of some trade for no league of another trade, and for no land', () => {
  const led = (trade: string) =>
    partyOf(
      `The [Bakers’ League|organisation] wrote to the [Peruvian|country|peru] government. [Ana Lind|person], president of the league of ${trade}, was glad.`,
    );
  expect(led('bakers')).toBe('bakers-league');
  expect(led('divers')).toBeNull();
});
