import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { lex } from '../../lex.ts';
import { readingOf, type TokenRange } from '../reading.ts';
import { isPossessor, possessorBefore, withoutMark } from './possessor.ts';

describe('possessorBefore', () => {
  it('finds whose a claim is, over its adjectives', () => {
    const { reading, range, text } = readOf('She left because of the guild’s persistent claim that it was late.');
    const found = possessorBefore(reading, range('claim').from)!;
    expect(text(withoutMark(reading, found))).toBe('the guild');
    expect(isPossessor(reading, found, range('claim').from)).toBe(true);
  });

  it('leaves out what whose it is hangs on', () => {
    const { range, reading, text } = readOf('They paid no heed to the head of the guild’s warning that it was late.');
    const phrase = { from: range('no heed').from, to: range('warning').from };
    expect(text(withoutMark(reading, phrase))).toBe('the head of the guild');
  });

  it('finds none where somebody only stands before the noun', () => {
    const { reading, range } = readOf('The guild dropped a claim that it was late.');
    expect(possessorBefore(reading, range('claim').from)).toBeNull();
    expect(isPossessor(reading, range('The guild'), range('claim').from)).toBe(false);
  });

  it('finds none of a verb', () => {
    const { reading, range } = readOf('The guild’s lawyers claim that it was late.');
    expect(possessorBefore(reading, range('claim').from)).toBeNull();
  });
});

function readOf(source: string) {
  const reading = readingOf(lex({ text: source } as Parameters<typeof lex>[0]));
  const text = ({ from, to }: TokenRange) => source.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
  return { reading, range: tokenRanges(source, reading.tokens), text };
}
