import { describe, expect, it } from 'vitest';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { isSourceAlone } from './source-alone.ts';

describe('isSourceAlone', () => {
  it('knows whom an outlet has it from', () => {
    expect(alone('The Post, citing two officials, reported a delay.', 'two officials')).toBe(true);
    expect(alone('The Post reported a delay, citing Ana Lind.', 'Ana Lind')).toBe(true);
    expect(alone('A delay was likely, citing two nurses briefed on it.', 'two nurses briefed on it')).toBe(true);
  });

  it('knows what is put between commas before the verb', () => {
    expect(alone('The Post, citing police figures, said it was late.', 'police figures, said it was late')).toBe(true);
  });

  it('leaves what somebody brings forward', () => {
    expect(alone('The Post, citing security concerns, left.', 'security concerns')).toBe(false);
    expect(alone('Lind left, citing a lack of trust.', 'a lack of trust')).toBe(false);
    expect(alone('Lind praised two officials.', 'two officials')).toBe(false);
  });
});

function alone(text: string, content: string): boolean {
  const reading = readingOf(lex({ text } as Parameters<typeof lex>[0]));
  const start = text.indexOf(content);
  const from = reading.tokens.findIndex((token) => token.start === start);
  const to = reading.tokens.findIndex((token) => token.end === start + content.length) + 1;
  const cue = reading.tokens.findIndex(({ lower }) => lower === 'citing' || lower === 'praised');
  return isSourceAlone(reading, cue, { from, to });
}
