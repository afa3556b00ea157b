import { describe, expect, it } from 'vitest';
import type { Entity } from '#src/schema/evidence.ts';
import { markedText } from '../../../fixtures/marked-text.ts';
import { discourseOf } from '../../../language/discourse/discourse.ts';
import type { Analysis } from '../../../types.ts';
import { joinEntities } from '../../entities.ts';
import { withGovernment } from './government-alias.ts';

function formsOf(marked: string, id: string, party: Readonly<Record<string, string>> = {}): readonly string[] {
  const { lexed, names } = markedText(marked);
  const discourse = discourseOf(lexed, names);
  const mentions = [...names.mentions, ...discourse.mentions];
  const analysis = { ...lexed, ...names, ...discourse, mentions } as unknown as Analysis;
  const { entities, idOf } = joinEntities([analysis], { issues: [], known: [] });
  const found: Entity[] = withGovernment(
    entities.map((entity) => ({ ...entity, party: party[entity.id] ?? entity.party })),
    [analysis],
    idOf,
  );
  return found.find((one) => one.id === id)!.aliases;
}

describe('withGovernment: the state that is called “the government”', () => {
  it('has these words among its forms, where no other state is called so', () => {
    const peru = '[Peru|country]’s government met in May. The government said so.';
    expect(formsOf(peru, 'peru')).toEqual(['Peru’s government', 'The government']);
    expect(formsOf('[Peru|country] met in May.', 'peru')).toEqual([]);
  });

  it('has the name that a paper makes of them, where it is found to be the state’s', () => {
    const told = '[Peru|country] left. It asked the [Government|organisation] to act.';
    expect(formsOf(told, 'peru', { government: 'peru' })).toEqual(['Government']);
    expect(formsOf(told, 'peru')).toEqual([]);
  });

  it('has the words by which its government is called with its name', () => {
    expect(formsOf('The [Peru|country] government met in May.', 'peru')).toEqual(['Peru government']);
    expect(formsOf('The government of [Peru|country] met.', 'peru')).toEqual(['government of Peru']);
  });

  it('has the commission that governs a union of lands among its forms, and no other body of its', () => {
    const told =
      '[European Union|organisation] ministers met the [European Commission|organisation] and the [European Parliament|organisation].';
    const of = { 'european-commission': 'european-union', 'european-parliament': 'european-union' };
    expect(formsOf(told, 'european-union', of)).toEqual(['European Commission']);
    expect(formsOf(told, 'european-union')).toEqual([]);
  });

  it('has no such words from what only belongs to the government', () => {
    expect(formsOf('A [Peru|country] government official met us.', 'peru')).toEqual([]);
    expect(formsOf('The [Peru|country] government-owned mine closed.', 'peru')).toEqual([]);
  });
});
