import { expect, it } from 'vitest';
import { languageSettings } from '../../settings/language.ts';
import type { SourceDocument } from '../../types.ts';
import { lex } from '../lex.ts';
import { namesOfAll } from './names.ts';

/** The forms of the body called so in a text. */
function formsOf(text: string, name: string): readonly string[] {
  const document = { id: 'a', file: 'a.txt', text, title: null, notes: [], blocks: [] } as unknown as SourceDocument;
  const [names] = namesOfAll([lex(document)], languageSettings({}));
  return names!.entities.find((entity) => entity.name === name)?.forms ?? [];
}

it('knows a body by its name with whose it is as well', () => {
  const text = 'The Ministry of Transport of Peru met the unions. The Ministry of Transport was late.';
  expect(formsOf(text, 'Ministry of Transport')).toEqual(['Ministry of Transport', 'Ministry of Transport of Peru']);
});

it('takes no other words behind a name for a part of it', () => {
  const text = 'The Ministry of Transport told Peru. The Ministry of Transport and Peru met.';
  expect(formsOf(text, 'Ministry of Transport')).toEqual(['Ministry of Transport']);
});

it('knows somebody of one name by the title that is a part of it', () => {
  expect(formsOf('Bishop Orvane blessed the bread. Orvane left.', 'Orvane')).toEqual(['Orvane', 'Bishop Orvane']);
  expect(formsOf('President Orvane blessed the bread. Orvane left.', 'Orvane')).toEqual(['Orvane']);
});

it('knows a firm by its name with what it is before the law', () => {
  expect(formsOf('Norwind Ferries LLC\nThe boats of Norwind Ferries left.', 'Norwind Ferries')).toContain(
    'Norwind Ferries LLC',
  );
  expect(formsOf('The boats of Norwind Ferries ran. Norwind Ferries company cars did not.', 'Norwind Ferries')).toEqual(
    ['Norwind Ferries'],
  );
});
