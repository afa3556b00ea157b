import { describe, expect, it } from 'vitest';
import { markedText } from '../../../fixtures/marked-text.ts';
import { discourseOf } from '../../../language/discourse/discourse.ts';
import type { Analysis } from '../../../types.ts';
import { joinEntities } from '../../entities.ts';
import { counterpartsOf } from './counterparts.ts';

function partnersOf(marked: string, together: readonly string[] = []): Record<string, string | null> {
  const { lexed, names } = markedText(marked);
  const acts = together.length > 0 ? [{ actors: together }] : [];
  const analysis = {
    ...lexed,
    ...names,
    ...discourseOf(lexed, names),
    mentions: names.mentions,
    acts,
  } as unknown as Analysis;
  const { idOf } = joinEntities([analysis], { issues: [], known: [] });
  const roots = new Map([['ida-holm', 'peru']]);
  return Object.fromEntries(counterpartsOf([analysis], idOf, roots, new Set(['peru', 'chile'])));
}

describe('counterpartsOf: two who hold an office that a state has but once', () => {
  const text =
    'It rained in [Peru|country] and [Chile|country]. It was signed by foreign ministers [Ida Holm|person] and [Ana Lind|person].';

  it('are of two states: the other of the two that do something together', () => {
    expect(partnersOf(text, ['peru', 'chile'])).toEqual({ 'ana-lind': 'chile' });
    expect(partnersOf(text)).toEqual({ 'ana-lind': null });
  });

  it('are of two states where one speaks with a colleague of another land', () => {
    const called = (colleague: string) =>
      `It rained in [Peru|country]. Prime Minister [Ana Lind|person] spoke by telephone with her ${colleague}, [Ida Holm|person].`;
    expect(partnersOf(called('Peruvian colleague'))).toEqual({ 'ana-lind': null });
    expect(partnersOf(called('old colleague'))).toEqual({});
  });

  it('are of two states where one calls the other up by name of an office', () => {
    const called = (what: string) =>
      `It rained in [Peru|country]. Prime Minister [Ida Holm|person] ${what} President [Ana Lind|person].`;
    expect(partnersOf(called('spoke by telephone with'))).toEqual({ 'ana-lind': null });
    expect(partnersOf(called('was sworn in by'))).toEqual({});
  });

  it('may be of one where a state has several such', () => {
    expect(partnersOf(text.replace('foreign', 'deputy'), ['peru', 'chile'])).toEqual({});
    expect(partnersOf(text.replace('foreign ministers', 'negotiators'), ['peru', 'chile'])).toEqual({});
  });
});
