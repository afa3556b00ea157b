import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import type { Names } from '../../types.ts';
import { lex } from '../lex.ts';
import { factsOf } from './facts.ts';

describe('locatedIn', () => {
  it('takes what goes to a place, comes from it, belongs to it or is done to it', () => {
    expect(located('The crew diverted six ships to Marsk.')).toEqual(['Marsk']);
    expect(located('Rebels left Marsk after a month.')).toEqual(['Marsk']);
    expect(located('Residents of Marsk filled the hall.')).toEqual(['Marsk']);
    expect(located('A dam on the Marsk river was breached.')).toEqual(['Marsk river']);
  });

  it('leaves out a place that acts, that something is done with, or that owns what follows', () => {
    expect(located('Marsk refused the offer.')).toEqual([]);
    expect(located('The minister blamed Marsk.')).toEqual([]);
    expect(located('They held talks with Marsk.')).toEqual([]);
    expect(located("He wrote to Marsk's mayor.")).toEqual([]);
  });

  it('goes on through a list of places', () => {
    expect(located('The ferry serves ports in Marsk, Dole and Velm.')).toEqual(['Marsk', 'Dole', 'Velm']);
    expect(located('The ferry left Marsk and the crew slept.')).toEqual(['Marsk']);
  });

  it('takes the names behind "the villages of", whatever they are taken for', () => {
    expect(located('Troops will reopen the villages of Brod, Lipa and Sukha.')).toEqual(['Brod', 'Lipa', 'Sukha']);
    expect(located('He was the leader of Brod.')).toEqual([]);
    expect(located('It is run by the Department of Health.')).toEqual([]);
  });

  it('takes a country where something is moved to it, not where something is offered to it', () => {
    expect(located('The uranium would be shipped to Norway.')).toEqual(['Norway']);
    expect(located('The loan was promised to Norway.')).toEqual([]);
    expect(located('They returned to Norway talks.')).toEqual([]);
  });

  it('keeps the number of a gate or terminal with its name', () => {
    expect(located('Pickets stood outside Terminal 4 all night.')).toEqual(['Terminal 4']);
    expect(located('Pickets left Marsk 4 hours later.')).toEqual(['Marsk']);
  });
});

const TYPES = { Marsk: 'place', Dole: 'place', Velm: 'place', Terminal: 'place', Norway: 'country' } as const;

function located(text: string): unknown[] {
  const found = Object.entries(TYPES).flatMap(([name, type]) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ name, type, start }];
  });
  const names: Names = {
    entities: found.map(({ name, type }) => ({
      key: name,
      name,
      type,
      code: null,
      forms: [name],
      role: null,
      party: null,
    })),
    mentions: found
      .map(({ name, start }) => ({ entity: name, start, end: start + name.length, form: 'name' as const }))
      .sort((a, b) => a.start - b.start),
  };
  return factsOf(lex(sourceDocument(text, 'd')), names, [], []).flatMap(({ kind, value }) =>
    kind === 'place' ? [value] : [],
  );
}
