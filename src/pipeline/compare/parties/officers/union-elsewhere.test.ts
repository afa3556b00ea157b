import { expect, it } from 'vitest';
import { comparedOf } from '../../../compared.ts';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { settingsOf } from '../../../settings/settings.ts';

/** For whom the negotiator of "the union" speaks in a report that names none, beside another that names a body. */
function unionBeside(body: string): string | null {
  const texts = [
    `The strike by members of the ${body} began on Monday. The ${body} said it would last a week.`,
    'Leaders of the drivers’ union met Norfold at the Lakeside Inn. The union’s chief negotiator, Ana Lind, said she had hope.',
  ];
  const documents = texts.map((text, place) => ({ ...sourceDocument(text), id: `s${place}` }));
  const { entities } = comparedOf(documents, settingsOf('', 'briefing.yaml').settings);
  const id = entities.find(({ name }) => name === 'Ana Lind')?.party ?? null;
  return entities.find((one) => one.id === id)?.name ?? null;
}

it('is the union of the others that is called by its workers, and no firm of theirs', () => {
  expect(unionBeside('United Transit Workers')).toBe('United Transit Workers');
  expect(unionBeside('United Transit Works')).not.toBe('United Transit Works');
});
