import { describe, expect, it } from 'vitest';
import { read } from './fixtures/clauses-in.ts';

describe('clausesOf: the words of a verb', () => {
  it('groups auxiliaries, adverbs and negation with the verb', () => {
    expect(read('Peru has not yet fully agreed to it.')).toEqual(['agree(Peru) not']);
  });

  it('reads a verb over a word set apart by commas and over a time', () => {
    expect(read('Peru cannot, however, accept it.')).toEqual(['accept(Peru) not']);
    expect(read('Peru has today accepted it.')).toEqual(['accept(Peru)']);
  });
});
