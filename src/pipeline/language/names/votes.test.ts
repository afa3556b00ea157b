import { describe, expect, it } from 'vitest';
import { namedIn as read } from '../../fixtures/named.ts';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { lex } from '../lex.ts';
import { namesOfAll } from './names.ts';

describe('what a name is, by the words around it', () => {
  it('tells them by the words around them', () => {
    const names = read(
      'Ola Brekke, 58, works for Tarn Mining, which sells tin. She lives in Vikfjell. The Wool Guild objects.',
    );
    expect(names.entities.map(({ name, type }) => `${name}: ${type}`)).toEqual([
      'Ola Brekke: person',
      'Tarn Mining: organisation',
      'Vikfjell: place',
      'Wool Guild: organisation',
    ]);
  });

  it('takes no town for a person whose mayor “who” tells of', () => {
    const kinds = (text: string) => read(text).entities.map(({ name, type }) => `${name}: ${type}`);
    expect(kinds('The mayor of Velm, who rejects the dam, called for calm.')).toEqual(['Velm: place']);
    expect(kinds('A letter from Dahl, who rejects the dam, was read.')).toEqual(['Dahl: person']);
    expect(kinds('The widow of Ola Brekke, who rejects the dam, left.')).toEqual(['Ola Brekke: person']);
  });
});

describe('a name of which its own text shows nothing', () => {
  const kindIn = (text: string, other: string) => {
    const [names] = namesOfAll(
      [text, other].map((one) => lex(sourceDocument(one))),
      { issues: [], known: [] },
    );
    return names!.entities.find(({ name }) => name === 'Velde')?.type;
  };
  const first = 'The director, Ana Velde, 58, left. She lives in Tarn.';

  it('is a person where another document has it as a person’s last name', () => {
    expect(kindIn('It rained. Velde repeated a call for more.', first)).toBe('person');
    expect(kindIn('It rained. Velde repeated a call for more.', 'Nobody came.')).toBe('organisation');
  });

  it('is the firm that its own text calls by its full name', () => {
    const short = (name: string) => {
      const text = `${name} makes paper in Tarn. Velde did not comment.`;
      const [names] = namesOfAll(
        [text, first].map((one) => lex(sourceDocument(one))),
        { issues: [], known: [] },
      );
      return names!.entities.map(({ name, type }) => `${name}: ${type}`).filter((one) => one.includes('Velde'));
    };
    expect(short('Velde Chemical')).toEqual(['Velde Chemical: organisation']);
    expect(short('Northern Chemical')).toEqual(['Velde: person']);
  });

  it('stays the body or the place that its own text shows', () => {
    expect(kindIn('It rained. Velde, a maker of sails, repeated a call for more.', first)).toBe('organisation');
    expect(kindIn('It rained. They met in Velde on Friday, near Velde.', first)).toBe('place');
  });

  it('is the body that another document plainly has it for, where it does no more than speak', () => {
    const firm =
      'The airline Velde left. The company Velde, a carrier, stays. Velde’s management met. Velde’s shares fell.';
    expect(kindIn('It rained. Velde says the mill is old. Velde said no.', firm)).toBe('organisation');
    expect(kindIn('It rained. Velde says he will wait. Mr Velde said no.', firm)).toBe('person');
    expect(kindIn('It rained. Velde says the mill is old. Velde said no.', 'Nobody came.')).toBe('person');
  });
});
