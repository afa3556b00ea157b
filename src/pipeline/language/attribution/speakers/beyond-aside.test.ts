import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { subjectBeyondAside } from './beyond-aside.ts';

describe('subjectBeyondAside', () => {
  it('is who is told of in an aside between the name and the verb', () => {
    expect(subject('Ana Lind, fresh from seeing Berg, told them that it was safe.', 'Berg', 'told')).toBe('Ana Lind');
    expect(subject('Ana Lind, back from talks with Berg, said that it was safe.', 'Berg', 'said')).toBe('Ana Lind');
  });

  it('is the name without what it is told to be just then, and with who it is', () => {
    const aside = 'Ana Lind, fresh from seeing Berg,';
    expect(subject(`${aside} told them that it was safe.`, aside, 'told')).toBe('Ana Lind');
    const office = 'Ana Lind, mayor of Tarn,';
    expect(subject(`${office} told them that it was safe.`, office, 'told')).toBeNull();
  });

  it('is those of whom the aside lists some, and not the last of these', () => {
    const several = 'The envoys, among them Ana Lind and the mayor, Berg, said that it was safe.';
    expect(subject(several, 'Berg', 'said')).toBe('The envoys');
    expect(subject(several.replace('among them', 'as did'), 'Berg', 'said')).not.toBe('The envoys');
  });

  it('is nobody where the one before the verb is its subject', () => {
    expect(subject('After seeing Ana Lind, Berg told them that it was safe.', 'Berg', 'told')).toBeNull();
    expect(subject('Ana Lind left and Berg said that it was safe.', 'Berg', 'said')).toBeNull();
  });
});

function subject(text: string, speaker: string, cue: string): string | null {
  const lexed = lex({ text } as Parameters<typeof lex>[0]);
  const reading = readingOf(lexed, clausesOf(lexed));
  const range = tokenRanges(text, reading.tokens);
  const found = subjectBeyondAside(reading, range(speaker), range(cue).from);
  return found && text.slice(reading.tokens[found.from]!.start, reading.tokens[found.to - 1]!.end);
}
