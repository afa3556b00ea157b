import { describe, expect, it } from 'vitest';
import { markedText } from '../../fixtures/marked-text.ts';
import { kindsOf } from './kinds.ts';
import { sceneOf } from './scene.ts';

/** What "the company" may be in a text, where other documents call a body an owner. */
function companies(marked: string, owner: string): string[] {
  const { lexed, names } = markedText(marked);
  const told = { callings: [{ entity: owner, noun: 'owner' }], names: [] };
  return [...(kindsOf(sceneOf(lexed, names), told).byNoun.get('company') ?? [])];
}

describe('kindsOf', () => {
  it('takes an owner for a company, but no ministry for one', () => {
    expect(companies('[Norwind|organisation] paid.', 'norwind')).toEqual(['norwind']);
    expect(companies('[Ministry of the Sea|organisation] paid.', 'ministry-of-the-sea')).toEqual([]);
  });
});
