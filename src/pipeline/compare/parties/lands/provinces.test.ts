import { describe, expect, it } from 'vitest';
import { comparedOf } from '../../../compared.ts';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { settingsOf } from '../../../settings/settings.ts';

function partyIn(text: string): string | null {
  const { entities } = comparedOf([sourceDocument(text)], settingsOf('', 'briefing.yaml').settings);
  const id = entities.find(({ name }) => name === 'Ana Lind')?.party ?? null;
  return entities.find((one) => one.id === id)?.name ?? null;
}

describe('a part of a land that has a government of its own', () => {
  it.each([
    'Ontario will plant oaks, Premier Ana Lind said on Monday. Canada’s federal government was glad.',
    'Oaks fell in Ontario on Monday. Energy Minister Ana Lind said the province would plant new ones.',
    'Oaks fell in Ontario on Monday. Ontario Attorney General Ana Lind will sue.',
  ])('is whose its officers are: %s', (text) => {
    expect(partyIn(text)).toBe('Ontario');
  });

  it.each([
    'Oaks fell in Ontario and in Quebec on Monday. Premier Ana Lind wept.',
    'Oaks fell in Ontario on Monday. The Reserve Bank met. Governor Ana Lind wept.',
    'Oaks fell in Ontario on Monday. Federal Energy Minister Ana Lind said the province would plant new ones.',
    'Oaks fell in Ontario on Monday. Forester Ana Lind said the province would plant new ones.',
  ])('is nobody’s of whom that is open: %s', (text) => {
    expect(partyIn(text)).not.toBe('Ontario');
  });
});
