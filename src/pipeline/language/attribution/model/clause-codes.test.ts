import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { clauseCodesOf, ownClause, relationTo } from './clause-codes.ts';

describe('ownClause', () => {
  it('gives a participle the subject of what it hangs on', () => {
    const { at, text, codes } = codesOf('Berg left the hall, saying that the mine was shut.');
    expect(ownClause(codes, at('saying')).subjects.map(text)).toEqual(['Berg']);
    expect(ownClause(codes, at('shut')).subjects.map(text)).toEqual(['the mine']);
  });

  it('tells a verb with a clause of what is said from one without', () => {
    const { at, codes } = codesOf('Berg said that the mine was shut.');
    expect(ownClause(codes, at('said')).complement).not.toBe(ownClause(codes, at('shut')).complement);
  });

  it('is nothing for a word that is no verb', () => {
    const { at, codes } = codesOf('Berg said that the mine was shut.');
    expect(ownClause(codes, at('mine'))).toMatchObject({ kind: 0, complement: 0, subjects: [] });
  });
});

describe('relationTo', () => {
  it('tells what is said, and what describes it, from the clause that says it', () => {
    const { at, codes } = codesOf('Berg said on Monday that the mine was shut. The firm left.');
    const to = (word: string) => relationTo(codes, at(word), at('said'));
    expect(to('Monday')).toBe(1);
    expect(to('mine')).toBe(to('shut'));
    expect(to('shut')).not.toBe(1);
    expect([to('firm'), to('left')]).not.toContain(to('shut'));
  });
});

function codesOf(source: string) {
  const lexed = lex({ text: source } as Parameters<typeof lex>[0]);
  const { tokens } = lexed;
  return {
    codes: clauseCodesOf(clausesOf(lexed), tokens.length),
    at: (word: string) => tokens.findIndex(({ text }) => text === word),
    text: ({ from, to }: { readonly from: number; readonly to: number }) =>
      source.slice(tokens[from]!.start, tokens[to - 1]!.end),
  };
}
