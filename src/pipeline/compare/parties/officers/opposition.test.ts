import { describe, expect, it } from 'vitest';
import { comparedOf } from '../../../compared.ts';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { settingsOf } from '../../../settings/settings.ts';

function partyIn(text: string): string | null {
  const { entities } = comparedOf([sourceDocument(text)], settingsOf('', 'briefing.yaml').settings);
  const id = entities.find(({ name }) => name === 'Ana Lind')?.party ?? null;
  return entities.find((one) => one.id === id)?.name ?? null;
}

describe('an opposition that has no name', () => {
  it.each([
    'Peru will sell its pears. Opposition harvest spokeswoman Ana Lind was cross.',
    'Peru will sell its pears. Ana Lind, who speaks for the opposition on pears, was cross.',
    'Peru will sell its pears. The opposition’s Ana Lind was cross.',
    'The opposition rejected the sale of pears. Opposition lawmaker Ana Lind wept.',
  ])('is who somebody is told to speak for: %s', (text) => {
    expect(partyIn(text)).toBe('Opposition');
  });

  it.each([
    'Peru will sell its pears. Opposition leader Ana Lind was cross.',
    'The opposition rejected the sale of pears. Ana Lind, who spoke to the opposition, wept.',
  ])('is nobody’s of whom that is not told: %s', (text) => {
    expect(partyIn(text)).toBeNull();
  });

  it('is not meant where the party has a name', () => {
    const text = 'The opposition Growers’ Party rejected the sale. Growers’ Party spokeswoman Ana Lind wept.';
    expect(partyIn(text)).toBe('Growers’ Party');
  });
});

it('takes whom a police has for theirs, where nothing else tells of them', () => {
  expect(partyIn('A bridge fell on Monday. Police spokeswoman Ana Lind said it was old.')).toBe('Police');
  expect(partyIn('A bridge fell on Monday. Spokeswoman Ana Lind said it was old.')).toBeNull();
});
