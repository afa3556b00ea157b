import { describe, expect, it } from 'vitest';
import { typedNames as named } from '../../../fixtures/named.ts';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { lex } from '../../lex.ts';
import { namesOfAll } from '../names.ts';

describe('a name that only the words around it show to be a town’s', () => {
  it.each([
    'They crossed the Kamenik bridge.',
    'The mayor of Kamenik wept.',
    'Residents of Kamenik fled.',
    'Ana met the Bishop of Kamenik.',
    'Kamenik is a town of 4,000 people.',
    'Kamenik, a village near the border, was shelled.',
    'They were taken to Kamenik.',
    'Among them was a nurse, 67, from Kamenik.',
    'Ana Ruiz, 71, of Kamenik, wept.',
    'The farmer from Kamenik wept.',
    'Shelling hit Kamenik, where 12 people died.',
  ])('is a place: %s', (text) => {
    expect(named(text)).toContain('Kamenik: place');
  });

  it('is one of whose zone or waters is told, and nobody by whom a plan is called', () => {
    expect(named('The survey missed the Jan Kamenik zone.')).toContain('Jan Kamenik: place');
    expect(named('The council passed the Jan Kamenik plan.')).not.toContain('Jan Kamenik: place');
  });

  it('is nobody who is something of a town', () => {
    expect(named('Rauno Kamenik is the manager of the port.')).not.toContain('Rauno Kamenik: place');
    expect(named('Rauno Kamenik, the mayor of the town, wept.')).not.toContain('Rauno Kamenik: place');
  });

  it('is one for each of a list, and at both ends of a road', () => {
    expect(named('It reopened the villages of Brodka, Lipanka and Sukhara.')).toEqual([
      'Brodka: place',
      'Lipanka: place',
      'Sukhara: place',
    ]);
    expect(named('Ferries between Splitska and Viska stopped.')).toEqual(['Splitska: place', 'Viska: place']);
    expect(named('The road from Orlo to Teskovar was cut.')).toEqual(['Orlo: place', 'Teskovar: place']);
  });

  it.each([
    'The Kamenik takeover failed.',
    'Staff at Kamenik wept.',
    'He sold a stake in Kamenik.',
    'Kamenik is a lender of the town.',
    'The board of Kamenik wept.',
    'The lawyer from Kamenik wept.',
  ])('is a body where a body has them: %s', (text) => {
    expect(named(text)).toEqual(['Kamenik: organisation']);
  });

  it('is told by the other documents where its own says nothing of it', () => {
    const typesIn = (texts: readonly string[]) =>
      namesOfAll(
        texts.map((text) => lex(sourceDocument(text))),
        { issues: [], known: [] },
      ).map(({ entities }) => entities.map(({ type }) => type));
    expect(typesIn(['Rain fell in Kamenik.', 'Kamenik: the day after'])).toEqual([['place'], ['place']]);
    expect(typesIn(['Rain fell in Kamenik.', 'Staff at Kamenik wept.'])).toEqual([['place'], ['organisation']]);
  });
});

describe('a town whose paper a document is', () => {
  const told = (paper: string) =>
    named(`Wexcombe brewery workers fear for jobs\n\n${paper}\n\nWorkers at the brewery in Wexcombe know nothing.`);

  it('is a place, whatever else bears its name', () => {
    expect(told('Wexcombe Gazette, 14 May')).toContain('Wexcombe: place');
    expect(told('By Ana Lind\nWexcombe Courier')).toContain('Wexcombe: place');
    expect(named('Norwind workers strike\n\nNorwind said no. The Norwind News is its paper.')).toContain(
      'Norwind: organisation',
    );
  });
});
