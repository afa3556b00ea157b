import { describe, expect, it } from 'vitest';
import builtIn from '../../../data/issues.json' with { type: 'json' };
import { markedText } from '../../../fixtures/marked-text.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { issueMentionsOf } from '../../issue-mentions.ts';
import { actsOf } from '../acts.ts';

/** What the words, described as somebody of the Guild, are told to do. */
function told(words: string, deed: string): string[] {
  const { document, lexed, names } = markedText(`The [Guild|organisation] met. ${words} ${deed}`);
  const start = document.text.indexOf(words);
  const span = { start, end: start + words.length };
  const described = [{ ...span, words: span, party: 'guild' }];
  const issues = issueMentionsOf(lexed, builtIn.issues);
  return actsOf(lexed, names, [], issues, clausesOf(lexed), described)
    .filter(({ sentence }) => sentence === 1)
    .map(({ act, actors }) => `${act} ${actors.join('+') || '-'}`);
}

describe('a deed of somebody described who speaks for a body', () => {
  it('is the body’s', () => {
    expect(told('Its lawyers', 'rejected the offer.')).toEqual(['REJECT guild']);
    expect(told('Its youth wing', 'rejected the offer.')).toEqual(['REJECT guild']);
  });

  it('is not the body’s where he is no voice of it', () => {
    expect(told('Its drivers', 'rejected the offer.')).toEqual(['REJECT -']);
    expect(told('Its former lawyers', 'rejected the offer.')).toEqual(['REJECT -']);
  });
});
