import { expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { lex } from '../lex.ts';
import { namesOf } from './names.ts';

const namedIn = (text: string) =>
  namesOf(lex(sourceDocument(text)), { issues: [], known: [] }).entities.map(({ name }) => name);

it('names whose congress is held, in place of the congress', () => {
  expect(namedIn('The Fourth Congress of the Millers’ Guild met in Orvo.')).toContain('Millers’ Guild');
  expect(namedIn('The Annual Conference of the Kabin Ferry Union met.')).toContain('Kabin Ferry Union');
});

it('leaves a body that is called a congress its name', () => {
  expect(namedIn('She joined the Congress of Kabin Trade Unions in May.')).toContain('Congress of Kabin Trade Unions');
});
