import { describe, expect, it } from 'vitest';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { behindDateline } from './behind-dateline.ts';

describe('behindDateline', () => {
  it('leaves place and day of a paragraph to the outlet', () => {
    expect(behind('BRUSSELS, Dec 4 - The Commission said so.', 'Dec 4 - The Commission')).toBe('The Commission');
    const long = 'PORT OSLO, Norvia, 14 October 2030 (Kestrel News Agency) - Six states';
    expect(behind(`${long} said so.`, long)).toBe('Six states');
    expect(behind('OSLO (Kestrel) — Ana Lind said so.', 'OSLO (Kestrel) — Ana Lind')).toBe('Ana Lind');
    expect(behind('Oslo, 3 May 2030 - Ana Lind said so.', '2030 - Ana Lind')).toBe('Ana Lind');
    expect(behind('Oslo, May 3, 2030 – Ana Lind said so.', '2030 – Ana Lind')).toBe('Ana Lind');
  });

  it('keeps a dash inside a name and one later in a paragraph', () => {
    expect(behind('Anna-Maria Lind-Toum said so.', 'Anna-Maria Lind-Toum')).toBe('Anna-Maria Lind-Toum');
    expect(behind('A voter — an old man — said so.', 'A voter — an old man —')).toBe('A voter — an old man —');
    expect(behind('It rained. A voter - an old man - said so.', 'A voter - an old man -')).toBe(
      'A voter - an old man -',
    );
  });
});

function behind(text: string, speaker: string): string {
  const reading = readingOf(lex({ text } as Parameters<typeof lex>[0]));
  const start = text.indexOf(speaker);
  const { from, to } = behindDateline(reading, {
    from: reading.tokens.findIndex((token) => token.start === start),
    to: reading.tokens.findIndex((token) => token.end === start + speaker.length) + 1,
  });
  return text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
}
