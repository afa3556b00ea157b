import { describe, expect, it } from 'vitest';
import { markedText } from '../../fixtures/marked-text.ts';
import { isUnwritten, kindsOf } from './kinds.ts';
import { sceneOf } from './scene.ts';

/** What "the company" may be in a text, where other documents call a body an owner. */
function companies(marked: string, owner: string): string[] {
  const { lexed, names } = markedText(marked);
  const told = { callings: [{ entity: owner, noun: 'owner' }], names: [] };
  return [...(kindsOf(sceneOf(lexed, names), told).byNoun.get('company') ?? [])];
}

describe('isUnwritten', () => {
  const union = (...forms: string[]) => ({ ...BODY, name: 'European Union', forms });

  it('is true of a noun in the full name of a body that the text tells of otherwise', () => {
    expect(isUnwritten(union('Brussels'), 'union')).toBe(true);
  });

  it('is false where the text writes it, or its letters, and of any other noun', () => {
    expect(isUnwritten(union('Brussels', 'European Union'), 'union')).toBe(false);
    expect(isUnwritten(union('EU'), 'union')).toBe(false);
    expect(isUnwritten(union('Brussels'), 'bloc')).toBe(false);
  });
});

const BODY = { key: 'body', type: 'organisation', code: null, role: null, party: null } as const;

describe('kindsOf', () => {
  it('takes what a campaign is for as no kind of it', () => {
    const kinds = (name: string) => {
      const { lexed, names } = markedText(`[${name}|organisation|x] paid.`);
      return [...(kindsOf(sceneOf(lexed, names)).kinds.get('x') ?? [])];
    };
    expect(kinds('Parents for Open Schools')).toEqual([]);
    expect(kinds('Open Schools')).not.toEqual([]);
  });

  it('takes an owner for a company, but no ministry for one', () => {
    expect(companies('[Norwind|organisation] paid.', 'norwind')).toEqual(['norwind']);
    expect(companies('[Ministry of the Sea|organisation] paid.', 'ministry-of-the-sea')).toEqual([]);
  });
});
