import { expect, it } from 'vitest';
import { comparedOf } from '../../../compared.ts';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { settingsOf } from '../../../settings/settings.ts';

function partyIn(text: string): string | null {
  const { entities } = comparedOf([sourceDocument(text)], settingsOf('', 'briefing.yaml').settings);
  const id = entities.find(({ name }) => name === 'Ana Lind')?.party ?? null;
  return entities.find((one) => one.id === id)?.name ?? null;
}

it('gives an officer at the head of the sentence behind the police to them, and none of rebels', () => {
  const text = 'Police said ten people were held. Colonel Ana Lind, who led the operation, denied the rest.';
  expect(partyIn(text)).toBe('Police');
  expect(partyIn(text.replace('Police', 'The Quarn Front'))).not.toBe('Police');
});

it('gives who speaks for the army, and its chief of staff, to the one army', () => {
  expect(partyIn('The army denied it. The ditch was dry. Ana Lind, for the army: two soldiers were hurt.')).toBe(
    'Army',
  );
  const text = 'The army denied it. It rained. General Ana Lind, the chief of staff, was calm.';
  expect(partyIn(text)).toBe('Army');
  expect(partyIn(text.replace('General Ana Lind, the chief of staff', 'Ana Lind, the farmer'))).toBeNull();
});
