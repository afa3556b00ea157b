import { describe, expect, it } from 'vitest';
import { lex } from '../lex.ts';
import { kindOfSense, senseOf } from './senses.ts';

describe('senseOf', () => {
  it('puts verbs of like meaning and like frames together', () => {
    expect(kind('She hopes to win.', 'hopes')).toBe(kind('She fears to lose.', 'fears'));
    expect(kind('She hopes to win.', 'hopes')).not.toBe(kind('She walks to town.', 'walks'));
  });

  it('tells a noun of speech from a thing', () => {
    expect(kind('A statement was late.', 'statement')).not.toBe(kind('A table was late.', 'table'));
  });

  it('knows nothing of names and of words that have no meaning of their own', () => {
    expect(sense('Lind came.', 'Lind')).toBe(0);
    expect(sense('Of course.', 'Of')).toBe(0);
  });
});

function sense(text: string, word: string): number {
  return senseOf(lex({ text } as Parameters<typeof lex>[0]).tokens.find((token) => token.text === word)!);
}

function kind(text: string, word: string): number {
  return kindOfSense(sense(text, word));
}
