import { expect, it } from 'vitest';
import { comparedOf } from '../../../../compared.ts';
import { sourceDocument } from '../../../../fixtures/source-document.ts';
import { settingsOf } from '../../../../settings/settings.ts';
import { partyOf } from '../../fixtures/party-of.ts';

function partyIn(...texts: readonly string[]): string | null {
  const documents = texts.map((text, place) => sourceDocument(text, `d${place}`));
  const { entities } = comparedOf(documents, settingsOf('', 'briefing.yaml').settings);
  const id = entities.find(({ name }) => name === 'Ana Lind')?.party ?? null;
  return entities.find((one) => one.id === id)?.name ?? null;
}

const COUNCIL = 'The Tarn City Council voted to close two schools.';

it('gives a superintendent to the school district that she tells of, whichever paper names it', () => {
  const text = `${COUNCIL} Superintendent Ana Lind said the district would save money.`;
  const own = 'The Tarn City School District sent out a letter on Monday. It rained.';
  expect(partyIn(text, own)).toBe('Tarn City School District');
  expect(partyIn(text)).toBeNull();
});

it('gives a superintendent to no council that is told of before, nor to police where there is a school district', () => {
  const text = `${COUNCIL} Superintendent Ana Lind said it would save money. Police watched.`;
  expect(partyIn(text, 'The Tarn City School District has nine schools.')).toBeNull();
  expect(partyIn('Police closed the road. Superintendent Ana Lind said it was flooded.')).toBe('Police');
});

it.each(['harbourmaster', 'harbormaster'])('gives a %s to the port that he tells of', (office) => {
  const text = (told: string) =>
    `The [Velm Council|organisation] and the [Dockers Union|organisation] met. The [Tarn City Port|organisation] is old. It rained. The [Velm Council|organisation] left. “It is late,” ${office} [Ana Lind|person] said${told}.`;
  expect(partyOf(text(' of the port'))).toBe('tarn-city-port');
  expect(partyOf(text(''))).not.toBe('tarn-city-port');
});
