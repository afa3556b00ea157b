import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { relativeEnd } from './relative-end.ts';

describe('relativeEnd', () => {
  it('ends what somebody wants where the sentence goes on with its own verb', () => {
    expect(ended('wants', 'Berg, who wants a vote, left at noon.')).toBe('a vote');
    expect(ended('wants', 'Berg, who wants a vote, will have to wait.')).toBe('a vote');
    expect(ended('wants', 'Berg, who wants a vote, cannot stay.')).toBe('a vote');
    expect(ended('wants', 'Berg, who wants a vote, ought to wait.')).toBe('a vote');
    expect(ended('argued', 'Berg, who had argued for a ban, must find the money.')).toBe('for a ban');
  });

  it('keeps a list of what is wanted, and all of it where no relative opens', () => {
    expect(ended('wants', 'Berg, who wants to sign, ratify and publish it.')).toBe('to sign, ratify and publish it');
    expect(ended('said', 'Berg said the mill, will it or not, would close.')).toBe(
      'the mill, will it or not, would close',
    );
  });
});

// What the verb governs is all behind it, up to the full stop.
function ended(verb: string, text: string): string {
  const lexed = lex({ text } as Parameters<typeof lex>[0]);
  const reading = readingOf(lexed, clausesOf(lexed));
  const cue = tokenRanges(text, reading.tokens)(verb).from;
  const { from, to } = relativeEnd(reading, { from: cue + 1, to: reading.tokens.length - 1 }, cue);
  return text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
}
