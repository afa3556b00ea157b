import { expect, it } from 'vitest';
import type { Entity } from '#src/schema/evidence.ts';
import type { Analysis } from '../../../types.ts';
import { mayorsOf } from './mayors.ts';

it('takes the mayor of a town’s own paper for the town’s, and none of a paper of no town that is told of', () => {
  expect(town('Roofs leak\n\nThe Tarnby Courier\n\nMayor Lind paid.')).toBe('tarnby');
  expect(town('Roofs leak\n\nThe Evening Courier\n\nMayor Lind paid.')).toBeUndefined();
  expect(town('Roofs leak\n\nTarnby\n\nMayor Lind paid.')).toBeUndefined();
});

it('leaves the mayor of a paper’s own town open where nothing shows that it is one', () => {
  const told = 'Quarn is dry. Quarn is far. Quarn helped. Mayor Lind paid.';
  expect(town(`The Sarnby Courier\n\n${told}`)).toBe('quarn');
  expect(town(`The Sarnby Courier\n\nRoofs leak in Sarnby again. ${told}`)).toBeUndefined();
});

it('takes the one mayor of a briefing for that of the one town whose mayor is told of, and none where two are', () => {
  const told = 'Velm is dry. The mayor of Quarn was sorry. Velm helped. Velm is far.';
  expect(town(`${told} Mayor Lind paid.`)).toBe('quarn');
  expect(
    town('The mayor of Velm left. Velm is dry. The mayor of Quarn was sorry. Quarn is far. Mayor Lind paid.'),
  ).toBeUndefined();
});

it('leaves a mayor of another town, and a former one', () => {
  const text = 'The Tarnby Courier\n\nMayor Lind paid.';
  expect(town(text, { party: 'quarn' })).toBeUndefined();
  expect(town(text, { former: true })).toBeUndefined();
});

it('takes a mayor for that of the town told of above all, and leaves him between two', () => {
  expect(town('QUARN, 3 May (Wire) - Quarn is dry.\n\nMayor Lind paid. Velm helped.')).toBeUndefined();
  expect(town('Quarn, 3 May\n\nQuarn is dry. Mayor Lind paid. Velm helped.')).toBe('quarn');
  const owned = 'Quarn, 3 May\n\nQuarn is dry. The city’s ';
  expect(town(`${owned}mayor, Lind, paid.`, { start: owned.length })).toBe('quarn');
  const ofTwo = owned.replace('is dry', 'and Velm are dry');
  expect(town(`${ofTwo}mayor, Lind, paid.`, { start: ofTwo.length })).toBeUndefined();
  expect(town('Quarn is dry. Velm is dry. Mayor Lind paid. Velm and Quarn helped.')).toBeUndefined();
});

it('takes the mayor of whom a text tells beside the name of one place for that place’s', () => {
  const told = 'Rain fell. They shelled the market at Quarn, said the ';
  expect(town(`${told}mayor, Lind.`, { start: told.length })).toBe('quarn');
  const its = 'Rain fell. A convoy reached Quarn. Its ';
  expect(town(`${its}mayor, Lind, wept.`, { start: its.length })).toBe('quarn');
  const two = 'Rain fell. A convoy went from Velm to Quarn. Its ';
  expect(town(`${two}mayor, Lind, wept.`, { start: two.length })).toBeUndefined();
});

it('leaves a mayor open whose own text tells of another place than the one that most are written in', () => {
  const filed = ['QUARN, 3 May (Wire) - Talks go on.', 'QUARN, 4 May (Wire) - Talks ended.'].map((text) =>
    text.replace('QUARN', 'Quarn'),
  );
  expect(town('Boats burned at Velm. It rained. Mayor Lind paid.', {}, filed)).toBeUndefined();
  expect(town('Boats burned. It rained. Mayor Lind paid.', {}, filed)).toBe('quarn');
  expect(town('Boats burned at Velm, and in Quarn. It rained. Mayor Lind paid.', {}, filed)).toBe('quarn');
});

function town(text: string, more: object = {}, others: readonly string[] = []) {
  const entities = ['Tarnby', 'Quarn', 'Velm'].map((name) => ({
    id: name.toLowerCase(),
    type: 'place',
    name,
  })) as Entity[];
  const affiliation = { entity: 'lind', word: 'mayor', party: null, former: false, start: 0, ...more };
  const read = (id: string, text: string, affiliations: object[]) => ({
    document: { id, text },
    sentences: sentencesOf(text),
    affiliations,
    mentions: mentionsOf(text),
  });
  const analyses = [read('a', text, [affiliation]), ...others.map((other, at) => read(`b${at}`, other, []))];
  return mayorsOf(entities, analyses as unknown as Analysis[], (_document, key) => key).get('lind');
}

function mentionsOf(text: string) {
  return [...text.matchAll(/Quarn|Velm/g)].map(({ 0: name, index }) => ({
    entity: name.toLowerCase(),
    form: 'name',
    start: index,
    end: index + name.length,
  }));
}

function sentencesOf(text: string) {
  return [...text.matchAll(/[^.\n]+[.\n]*\s*/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}
