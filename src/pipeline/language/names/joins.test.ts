import { describe, expect, it } from 'vitest';
import { namedIn as read } from '../../fixtures/named.ts';

describe('one entity for the forms of one name', () => {
  it('joins a party with those who are it, and no land with its coast guard nor its weekly', () => {
    expect(read('Ana Lind, Tarva Weekly, left. Later Tarva protested.').entities).toHaveLength(3);
    expect(read('The Green List left. Later the Greens came back.').entities).toHaveLength(1);
    expect(read('The Tarva Coast Guard left. Later Tarva protested.').entities).toHaveLength(2);
  });

  it('joins a surname, a missing first name and a slip of the spelling', () => {
    const names = read('President Vasil Dragomir spoke. Dragomir left. Later Dragomyr came back with Vasily Dragomir.');
    expect(names.entities.map(({ key }) => key)).toEqual(['vasil-dragomir']);
  });

  it('joins a land that no list has with its adjective, and two like names never', () => {
    expect(read('Maravian crews left. Maravia denied it.').entities.map(({ name }) => name)).toEqual(['Maravia']);
    expect(read('Tarvan signed. Tarva lost.').entities.map(({ name }) => name)).toEqual(['Tarvan', 'Tarva']);
  });

  it('joins what a land calls itself with the land, and of two kingdoms neither', () => {
    const forms = (text: string) => read(text).entities.map((one) => [one.name, ...one.forms].join('|'));
    const kingdom = 'The Kingdom of Norway met Chile. In May the Kingdom left.';
    expect(forms(kingdom)).toEqual(['Norway|Kingdom of Norway|Kingdom', 'Chile|Chile']);
    expect(forms('The Kingdom of Norway met the Kingdom of Spain. In May the Kingdom left.')).toContain(
      'Kingdom|Kingdom',
    );
  });

  it('joins what somebody is called for short with the whole name, and no other of the surname', () => {
    const keys = (text: string) => read(text).entities.map(({ key }) => key);
    expect(keys('Robert Roth refused. “It is up to Bob Roth,” he said. Roth left.')).toEqual(['robert-roth']);
    expect(keys('Robert Roth refused. Tom Roth left.')).toHaveLength(2);
  });

  it('joins an initial with the one person whose name begins so', () => {
    const keys = (text: string) => read(text).entities.map(({ key }) => key);
    expect(keys('Dora Roth refused. Later D. Roth left.')).toEqual(['dora-roth']);
    expect(keys('“No,” said D. Roth on Monday. Later Dora Roth left.')).toEqual(['dora-roth']);
    expect(keys('Dora Roth met Dan Roth. Later D. Roth left.')).toHaveLength(3);
    expect(keys('Dora Roth refused. Later M. Roth left.')).toHaveLength(2);
  });

  it('leaves a surname that two people bear to neither', () => {
    const names = read('Anna Lund met Peter Lund. Lund was silent.');
    expect(names.entities.map(({ key }) => key)).toEqual(['anna-lund', 'peter-lund', 'lund']);
  });

  it('gives a surname behind “Mr” or “Mrs” to the man or the woman of that name', () => {
    const forms = (text: string) => read(text).entities.map(({ key, forms: own }) => `${key}: ${own.join(', ')}`);
    expect(forms('Otto Lund met Anna Lund. Mrs. Lund left. Mr. Lund was silent.')).toHaveLength(2);
    expect(read('Otto Lund met Anna Lund. Mrs. Lund left.').mentions.map(({ entity }) => entity)).toEqual([
      'otto-lund',
      'anna-lund',
      'anna-lund',
    ]);
    expect(forms('Anna Lund spoke. Ms. Lund left.')).toHaveLength(1);
  });

  it('keeps a man who is named by style and surname alone apart from the woman of his name', () => {
    const keys = (text: string) => read(text).mentions.map(({ entity }) => entity);
    expect(keys('President Lund spoke. Mr. Lund thanked his wife, Anna Lund. Mrs. Lund smiled. Lund left.')).toEqual([
      'lund',
      'lund',
      'anna-lund',
      'anna-lund',
      'lund',
    ]);
    expect(keys('Mr Lund came. Mrs Lund left. Mr Lund slept.')).toEqual(['lund', 'lund-2', 'lund']);
    expect(keys('Anna Lund, the mayor, spoke. Lund left.')).toEqual(['anna-lund', 'anna-lund']);
  });

  it('keeps apart people whose middle names differ', () => {
    expect(read('George W. Marsh met George H. Marsh.').entities).toHaveLength(2);
  });
});
