import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { isBesidePronoun } from './beside-pronoun.ts';

describe('isBesidePronoun', () => {
  it('knows that a pronoun right before the verb is its subject', () => {
    expect(beside('On the remarks of Ana Lind he replied that all was well.', 'Ana Lind', 'replied')).toBe(true);
    expect(beside('Her joy did not reach Tom Berg, who has long feared a flood.', 'Her joy', 'feared')).toBe(true);
    expect(beside('He does not hide his contempt for the mayor.', 'his contempt', 'hide')).toBe(true);
  });

  it('leaves a speaker alone that the pronoun stands for, or that is one of several', () => {
    expect(beside('Tom Berg, the farmer from Rona, who feared a ruin, left.', 'Tom Berg', 'feared')).toBe(false);
    expect(beside('The mayor and he replied that all was well.', 'The mayor and he', 'replied')).toBe(false);
    expect(beside('“All is well,” replied Ana Lind.', 'Ana Lind', 'replied')).toBe(false);
    expect(beside('She left, and Ana Lind replied that all was well.', 'Ana Lind', 'replied')).toBe(false);
  });
});

function beside(text: string, speaker: string, cue: string): boolean {
  const reading = readingOf(lex({ text } as Parameters<typeof lex>[0]));
  const range = tokenRanges(text, reading.tokens);
  return isBesidePronoun(reading, range(speaker), range(cue).from);
}
