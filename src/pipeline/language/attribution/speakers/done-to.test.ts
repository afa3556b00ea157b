import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { isDoneTo } from './done-to.ts';

describe('isDoneTo', () => {
  it('sees through an auxiliary that stands once', () => {
    expect(isDone('The plan was rejected and said to be unlawful.', 'The plan', 'said')).toBe(true);
    expect(isDone('The doubts have been examined and found to be empty.', 'The doubts', 'found')).toBe(true);
  });

  it('knows who was brought to do something', () => {
    expect(isDone('Berg was persuaded to sign.', 'Berg', 'persuaded')).toBe(true);
    expect(isDone('Berg was persuaded that it was late.', 'Berg', 'persuaded')).toBe(false);
  });

  it('leaves what somebody does after something is done to him', () => {
    expect(isDone('Berg was arrested and said nothing.', 'Berg', 'said')).toBe(false);
    expect(isDone('Berg was worried by the plan.', 'Berg', 'worried')).toBe(false);
  });
});

function isDone(text: string, speaker: string, cue: string): boolean {
  const lexed = lex({ text } as Parameters<typeof lex>[0]);
  const reading = readingOf(lexed, clausesOf(lexed));
  const range = tokenRanges(text, reading.tokens);
  return isDoneTo(reading, range(speaker), range(cue).from);
}
