import { describe, expect, it } from 'vitest';
import { connectiveLength } from './connective.ts';

describe('connectiveLength', () => {
  it('counts a word that only ties a sentence to the one before', () => {
    expect(rest('However, a truce could not be reached.')).toBe('a truce could not be reached.');
    expect(rest('In any case, a court has ordered them to stay.')).toBe('a court has ordered them to stay.');
    expect(rest('But the union, which has 900 members, refused.')).toBe('the union, which has 900 members, refused.');
  });

  it('keeps words that tell something of what happened', () => {
    expect(rest('Although the talks were short, they agreed.')).toBe('Although the talks were short, they agreed.');
    expect(rest('However hard they tried, they failed.')).toBe('However hard they tried, they failed.');
    expect(rest('Instead of talks there will be a ballot.')).toBe('Instead of talks there will be a ballot.');
    expect(rest('In any case that comes to court they lose.')).toBe('In any case that comes to court they lose.');
    expect(rest('Andrei said no to all of it.')).toBe('Andrei said no to all of it.');
  });

  it('keeps it where little else is left', () => {
    expect(rest('But not now.')).toBe('But not now.');
  });
});

function rest(sentence: string): string {
  return sentence.slice(connectiveLength(sentence));
}
