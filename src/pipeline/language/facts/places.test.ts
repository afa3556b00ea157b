import { describe, expect, it } from 'vitest';
import type { Names } from '../../types.ts';
import { lex } from '../lex.ts';
import { factsOf } from './facts.ts';
import { documentOf, entity } from './fixtures/facts-in.ts';

describe('factsOf: places', () => {
  it('takes the venue with its place after a verb, a time or an event', () => {
    expect(places('They held talks in a palace in Lisbon on Friday.')).toEqual([['Lisbon', 'a palace in Lisbon']]);
    expect(places('The march took place at the port.')).toEqual([['the port', 'the port']]);
  });

  it('takes a town told of as one with its name', () => {
    expect(places('They signed it in the old capital, Lisbon, on Friday.')).toEqual([
      ['Lisbon', 'the old capital, Lisbon'],
    ]);
    expect(places('They signed it in the old capital, Lisbon said.')).toEqual([]);
  });

  it('keeps the town where somebody lives or is apart from where something happens', () => {
    const text = 'Nurses in Lisbon rejected it; people in the capital agreed.';
    expect(places(text)).toEqual([['Lisbon', 'Lisbon']]);
    expect(rules(text)).toEqual(['located']);
    expect(rules('They met in Lisbon.')).toEqual(['place']);
    expect(rules('The minister reiterated in Lisbon that it would strike.')).toEqual(['located']);
  });
});

function places(text: string): unknown[][] {
  return placeFacts(text).map(({ value, start, end }) => [value, text.slice(start, end)]);
}

function rules(text: string): string[] {
  return placeFacts(text).map(({ rule }) => rule);
}

function placeFacts(text: string) {
  const at = text.indexOf('Lisbon');
  const names: Names = {
    entities: [entity('Lisbon', 'place')],
    mentions: at < 0 ? [] : [{ entity: 'Lisbon', start: at, end: at + 6, form: 'name' }],
  };
  return factsOf(lex(documentOf(text, null)), names, [], []).filter(({ kind }) => kind === 'place');
}
