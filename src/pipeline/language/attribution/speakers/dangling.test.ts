import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { isDanglingSubject } from './dangling.ts';

describe('isDanglingSubject', () => {
  it('knows a name that only stands before a participle', () => {
    expect(dangles('Hale dismissed her deputy, Noor Vance, citing the delays.', 'Noor Vance', 'citing')).toBe(true);
  });

  it('lets a subject speak, and whoever is told to have spoken', () => {
    expect(dangles('Noor Vance, citing the delays, resigned.', 'Noor Vance', 'citing')).toBe(false);
    expect(dangles('“We are late,” said Noor Vance, citing the delays.', 'Noor Vance', 'citing')).toBe(false);
    expect(dangles('Hale left, and Noor Vance said so.', 'Noor Vance', 'said')).toBe(false);
  });
});

function dangles(text: string, speaker: string, cue: string): boolean {
  const { reading, range } = read(text);
  return isDanglingSubject(reading, range(speaker), range(cue).from);
}

function read(text: string) {
  const reading = readingOf(lex({ text } as Parameters<typeof lex>[0]));
  const range = tokenRanges(text, reading.tokens);
  return { reading, range };
}
