import { describe, expect, it } from 'vitest';
import { comparedOf } from '../../../compared.ts';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { settingsOf } from '../../../settings/settings.ts';

function partyIn(text: string): string | null {
  const { entities } = comparedOf([sourceDocument(text)], settingsOf('', 'briefing.yaml').settings);
  const id = entities.find(({ name }) => name === 'Ana Lind')?.party ?? null;
  return entities.find((one) => one.id === id)?.name ?? null;
}

describe('members of the American houses', () => {
  it.each([
    'Republicans want the oaks felled. Rep. Ana Lind, R-Ohio, wept.',
    'Republicans want the oaks felled. “No,” said Sen. Ana Lind (R-Mich.), who wept.',
    'Republicans want the oaks felled. “No,” said Sen. Ana Lind (R-N.H.), who wept.',
    'Republicans want the oaks felled. Sen. Ana Lind, an Ohio Republican, wept.',
  ])('are of the party that stands behind the name: %s', (text) => {
    expect(partyIn(text)).toBe('Republicans');
  });

  it.each([
    'Republicans want the oaks felled. Rep. Ana Lind, D-Ohio, wept.',
    'Republicans want the oaks felled. Rep. Ana Lind wept.',
    'Republicans want the oaks felled. Mayor Ana Lind, a Republican, wept.',
    'Republicans want the oaks felled. Gov. Ana Lind, a Republican, wept.',
  ])('are of no other, nor of the one told of before: %s', (text) => {
    expect(partyIn(text)).not.toBe('Republicans');
  });
});
