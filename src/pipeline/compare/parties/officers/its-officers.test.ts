import { expect, it } from 'vitest';
import { comparedOf } from '../../../compared.ts';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { settingsOf } from '../../../settings/settings.ts';

function partyIn(text: string): string | null {
  const { entities } = comparedOf([sourceDocument(text)], settingsOf('', 'briefing.yaml').settings);
  const id = entities.find(({ name }) => name === 'Ana Lind')?.party ?? null;
  return entities.find((one) => one.id === id)?.name ?? null;
}

it('gives an officer who is told to be theirs to a body without a name, and not to those whom he tells of', () => {
  const text =
    'The Quarn Liberation Front fights on. The army denied it. Trucks had been stopped only when they carried fuel for the rebels, its spokesman, Ana Lind, said.';
  expect(partyIn(text)).toBe('Army');
  expect(partyIn(text.replace('The army denied', 'Nobody denied'))).toBeNull();
});

it('gives no body a mayor', () => {
  const text = 'The hills belong to the Quarn Guards. Their chief, Ana Lind, was not at home.';
  expect(partyIn(text)).toBe('Quarn Guards');
  expect(partyIn(text.replace('chief', 'mayor'))).toBeNull();
});

it('gives whose hills were told of to their patron, and nobody where a body without a name stands between', () => {
  const text = 'The hills belong to the Quarn Guards. Their patron, Ana Lind, was not at home.';
  expect(partyIn(text)).toBe('Quarn Guards');
  expect(partyIn(text.replace('Their', 'A northern mission offered help. Its'))).toBeNull();
});

it('gives the negotiator of a land to the land told of, and no patron to one', () => {
  const text = 'That brought Peru closer; its negotiator, Ana Lind, no longer says no.';
  expect(partyIn(text)).toBe('Peru');
  expect(partyIn(text.replace('negotiator', 'patron'))).toBeNull();
});
