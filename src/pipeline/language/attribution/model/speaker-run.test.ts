import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { speakerAlone } from './speaker-run.ts';

describe('speakerAlone', () => {
  it('cuts the clause off a subject before a participle', () => {
    expect(alone('Hale dismissed her deputy, citing the delays.', 'Hale dismissed her deputy', 'citing')).toBe('Hale');
    expect(alone('Hale is late, citing the delays.', 'Hale is late', 'citing')).toBe('Hale');
  });

  it('cuts it off before a second verb', () => {
    expect(alone('He met the man who owns it and said so.', 'He met the man who owns it', 'said')).toBe('He');
    expect(alone('Hale left the room but later said so.', 'Hale left the room', 'said')).toBe('Hale');
  });

  it('keeps what describes the speaker', () => {
    expect(alone('Hale, who leads the port, said so.', 'Hale, who leads the port', 'said')).toBe(
      'Hale, who leads the port',
    );
    expect(alone('People briefed on the talks said so.', 'People briefed on the talks', 'said')).toBe(
      'People briefed on the talks',
    );
  });
});

function alone(text: string, speaker: string, cue: string): string {
  const { reading, range } = read(text);
  const { from, to } = speakerAlone(reading, range(speaker), range(cue).from);
  return text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
}

function read(text: string) {
  const reading = readingOf(lex({ text } as Parameters<typeof lex>[0]));
  const range = tokenRanges(text, reading.tokens);
  return { reading, range };
}
