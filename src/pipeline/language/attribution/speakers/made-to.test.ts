import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { isMadeTo, isOpening } from './made-to.ts';

describe('isMadeTo', () => {
  it('knows who only makes or hears another say it', () => {
    expect(isMadeTo(...read('Lind made Tom Berg promise that he would wait.', 'Lind', 'promise'))).toBe(true);
    expect(isMadeTo(...read('Lind got the board to admit that it had erred.', 'Lind', 'admit'))).toBe(true);
    expect(isMadeTo(...read('Lind heard the mayor say that it was over.', 'Lind', 'say'))).toBe(true);
  });

  it('knows it of what the tagger takes for a noun, and of a second verb', () => {
    expect(isMadeTo(...read('Lind heard the mayor promise a vote.', 'Lind', 'promise'))).toBe(true);
    expect(isMadeTo(...read('Lind heard the mayor promise a vote and reject the plan.', 'Lind', 'reject'))).toBe(true);
    expect(isMadeTo(...read('They hear the mayor and reject the plan.', 'They', 'reject'))).toBe(false);
  });

  it('leaves a speaker with a verb of its own', () => {
    expect(isMadeTo(...read('Lind, who heard the mayor, will say that it was over.', 'Lind', 'say'))).toBe(false);
    expect(isMadeTo(...read('Lind told the board that members say it was over.', 'members', 'say'))).toBe(false);
    expect(isMadeTo(...read('Lind wants to say that it was over.', 'Lind', 'say'))).toBe(false);
  });
});

describe('isOpening', () => {
  it('knows the end of a participle that opens a sentence', () => {
    const text = 'Asked by the Courier whether she would stay, Lind said no.';
    expect(isOpening(...read(text, 'Asked by the Courier whether she', 'said'))).toBe(true);
    expect(isOpening(...read(text, 'Lind', 'said'))).toBe(false);
  });
});

function read(text: string, speaker: string, cue: string): Parameters<typeof isMadeTo> {
  const reading = readingOf(lex({ text } as Parameters<typeof lex>[0]));
  const range = tokenRanges(text, reading.tokens);
  return [reading, range(speaker), range(cue).from];
}
