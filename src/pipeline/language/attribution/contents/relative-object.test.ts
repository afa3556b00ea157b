import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { attributionsOf } from '../attribution.ts';

describe('what is said of a thing before “which”', () => {
  it('is that thing and not what the sentence goes on to tell', () => {
    expect(said('The bill, which the Farmers’ League opposes, will be voted on in May.')).toContain('The bill');
    expect(said('The port that the Farmers’ League wants would cost 40 million crowns.')).toContain('The port');
    expect(said('Peru will close the depot, a decision which the Guild has condemned.')).toContain('a decision');
  });

  it('ends before it where it is told in words', () => {
    expect(said('The plan, which the Guild says will hurt farmers, was passed in May.')).toContain('will hurt farmers');
    expect(said('The Guild, which opposes the plan, will meet in May.')).toContain('the plan');
  });
});

function said(text: string): string[] {
  const lexed = lex(sourceDocument(text));
  const names = { entities: [], mentions: [], inner: [] };
  return attributionsOf(lexed, names, clausesOf(lexed)).map(({ content }) => text.slice(content.start, content.end));
}
