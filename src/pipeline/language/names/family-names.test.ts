import { describe, expect, it } from 'vitest';
import { namedIn, typedNames as types } from '../../fixtures/named.ts';

describe('names that hold an English word', () => {
  it('are whole behind a family name that is none', () => {
    expect(types('Trinh The Bao, the trade minister, spoke. Trinh said no.')).toEqual(['Trinh The Bao: person']);
    expect(types('Ok Soo-min, the trade minister, spoke. Ms Ok said no.')).toEqual(['Ok Soo-min: person']);
  });

  it('leave the word where it is one', () => {
    expect(types('Ok, said the minister.')).toEqual([]);
    expect(types('Tarnbury The Hard Way')).not.toContain('Tarnbury The Hard Way: person');
  });
});

describe('a first name that elsewhere says whose son somebody is', () => {
  const meant = (text: string) => namedIn(text).mentions.map(({ entity }) => entity);

  it('is one where nobody of a longer name is called so', () => {
    expect(meant('Minister Ben Ruiz left. Ruiz warned of it.')).toEqual(['ben-ruiz', 'ben-ruiz']);
    expect(meant('Deputy Governor Per Lind left. Lind warned of it.')).toEqual(['per-lind', 'per-lind']);
    const longer = 'Minister Otto Ben Ruiz left. Ben Ruiz warned of it.';
    expect(meant(longer)).toEqual(['otto-ben-ruiz', 'otto-ben-ruiz']);
    expect(meant('Minister Otto van Ruiz left. Van Ruiz warned of it.').at(-1)).toBe('otto-van-ruiz');
  });
});

describe('campaigns', () => {
  it('are whole where their aim is a word that no sentence writes large', () => {
    expect(types('The Teachers for Tomorrow said no.')).toEqual(['Teachers for Tomorrow: organisation']);
    expect(types('The teachers for tomorrow are few.')).toEqual([]);
  });
});

describe('a firm that bears a family’s name', () => {
  const called = (text: string) =>
    namedIn(text)
      .mentions.filter(({ start }) => /^Velm\b(?! Brewers)/.test(text.slice(start)))
      .map(({ entity }) => entity);

  it('is meant by it until one of the family is named', () => {
    const text = (told: string) => `Velm Brewers rejected a bid. ${told} Its chairman, Otto Velm, left.`;
    expect(called(text('Velm said it was low.'))).toEqual(['velm-brewers']);
    expect(called(text('Shares in Velm fell.'))).toEqual(['velm-brewers']);
    expect(called('Otto Velm left. Velm said he was ill. Velm Brewers met.')).toEqual(['otto-velm']);
  });

  it('is meant behind that too, but not where he may be who speaks', () => {
    const text = (told: string) =>
      `Velm Brewers rejected a bid. Velm shares fell. The board of Velm said no. Otto Velm, its chairman, left. ${told}`;
    expect(called(text('The union urged Velm to guarantee jobs.')).at(-1)).toBe('velm-brewers');
    expect(called(text('“It is over,” said Velm.')).at(-1)).toBe('otto-velm');
  });
});
