import { expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

it.each([
  ['The harbour is shut. The 34-year-old diver said the offer was dead.', 'The 34-year-old diver'],
  ['The harbour is shut. The 12-member board said the offer was dead.', 'The 12-member board'],
])('keeps a word of several parts whole in the phrase for who speaks: %s', (text, speaker) => {
  const [statement] = analyse(sourceDocument(text), { issues: [], known: [] }).statements;
  expect(text.slice(statement!.speaker!.start, statement!.speaker!.end)).toBe(speaker);
});
