import { describe, expect, it } from 'vitest';
import type { LocalAct, Names } from '../../types.ts';
import { lex } from '../lex.ts';
import { factsOf } from './facts.ts';
import { documentOf, entity } from './fixtures/facts-in.ts';

describe('factsOf: whose it is', () => {
  const names: Names = {
    entities: [entity('peru', 'country'), entity('chile', 'country')],
    mentions: [
      { entity: 'peru', start: 0, end: 4, form: 'name' },
      { entity: 'chile', start: 9, end: 14, form: 'name' },
    ],
  };
  const text = 'Peru and Chile freed 12 sailors.';
  const act: LocalAct = {
    id: 'a1',
    start: 15,
    end: 31,
    sentence: 0,
    act: 'RETREAT',
    actors: ['peru', 'chile'],
    unnamed: null,
    recipients: [],
    issue: 'hostages',
    stance: null,
    modality: [],
    statement: null,
    rule: 'free',
  };

  it('gives a figure the actors and the issue of the act it stands in', () => {
    const [fact] = factsOf(lex(documentOf(text, null)), names, [], [act]);
    expect([fact?.parties, fact?.issue]).toEqual([['peru', 'chile'], 'hostages']);
  });

  it('falls back on who is named last before it', () => {
    expect(factsOf(lex(documentOf(text, null)), names, [], [])[0]?.parties).toEqual(['chile']);
  });
});
