import { expect, it } from 'vitest';
import { comparedOf } from '../../compared.ts';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { settingsOf } from '../../settings/settings.ts';

function partyOf(group: string, ...texts: readonly string[]): string | null {
  const documents = texts.map((text, place) => sourceDocument(text, `d${place}`));
  const { entities } = comparedOf(documents, settingsOf('', 'briefing.yaml').settings);
  const id = entities.find(({ name }) => name === group)?.party ?? null;
  return entities.find((one) => one.id === id)?.name ?? null;
}

const STRUCK = 'Nurses walked off the job on Monday. It rained.';

it('gives what workers without a name do to the one union that has them in its name', () => {
  expect(partyOf('Nurses', STRUCK, 'The Tarn Nurses Association met on Monday.')).toBe('Tarn Nurses Association');
});

it('leaves them alone where no union, or more than one, has them in its name', () => {
  expect(partyOf('Nurses', STRUCK, 'The Tarn Dockers Association met.')).toBe('Nurses');
  expect(partyOf('Nurses', STRUCK, 'The Association of Senior Nurses met.')).toBe('Nurses');
  const two = 'The Tarn Nurses Association met the Lund Nurses Union on Monday.';
  expect(partyOf('Nurses', STRUCK, two)).toBe('Nurses');
});
