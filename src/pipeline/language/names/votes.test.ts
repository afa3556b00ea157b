import { describe, expect, it } from 'vitest';
import { namedIn as read } from '../../fixtures/named.ts';

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
