import { describe, expect, it } from 'vitest';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import type { Found } from '../rules/found.ts';
import { parted } from './parted.ts';

describe('parted', () => {
  it('ends a report where the next begins', () => {
    expect(
      parts('Lind said the plan was dead and she said nobody had read it.', [
        ['said', 'the plan was dead and she said nobody had read it'],
        ['said', 'nobody had read it'],
      ]),
    ).toEqual(['the plan was dead', 'nobody had read it']);
    expect(
      parts('Lind denied that ships had been stopped, while Toum insisted that two had.', [
        ['denied', 'that ships had been stopped, while Toum insisted that two had'],
        ['insisted', 'that two had'],
      ]),
    ).toEqual(['that ships had been stopped', 'that two had']);
    expect(
      parts('Lind mentioned the need for a bridge and adding that she would pay.', [
        ['mentioned', 'the need for a bridge and adding that she would pay'],
        ['adding', 'that she would pay'],
      ]),
    ).toEqual(['the need for a bridge', 'that she would pay']);
  });

  it('ends one of a single word before a semicolon', () => {
    expect(
      parts('Toum demanded protection; Lind hailed “a man with a spine”.', [
        ['demanded', 'protection; Lind hailed “a man with a spine”'],
        ['hailed', '“a man with a spine”'],
      ]),
    ).toEqual(['protection', '“a man with a spine”']);
  });

  it('leaves what is told inside a report to it', () => {
    expect(
      parts('Lind said that Toum told her that two ships had been stopped.', [
        ['said', 'that Toum told her that two ships had been stopped'],
        ['told', 'that two ships had been stopped'],
      ])[0],
    ).toBe('that Toum told her that two ships had been stopped');
    expect(
      parts('Lind said the port was shut and the owners said nothing.', [
        ['said', 'the port was shut and the owners said nothing'],
        ['said', 'nothing'],
      ])[0],
    ).toBe('the port was shut and the owners said nothing');
  });

  it('lets no report that is not sure end another', () => {
    const whole = 'the plan was dead and she said nobody had read it';
    expect(
      parts(
        `Lind said ${whole}.`,
        [
          ['said', whole],
          ['said', 'nobody had read it'],
        ],
        0.5,
      )[0],
    ).toBe(whole);
  });
});

// Each report by its cue, in order, and its content.
function parts(text: string, reports: readonly [string, string][], confidence = 0.9): string[] {
  const reading = readingOf(lex({ text } as Parameters<typeof lex>[0]));
  const at = (words: string, from: number) => {
    const start = text.indexOf(words, from);
    const first = reading.tokens.findIndex((token) => token.start === start);
    return { from: first, to: reading.tokens.findIndex((token) => token.end === start + words.length) + 1 };
  };
  let after = 0;
  const found = reports.map(([cue, content]): Found => {
    const place = text.indexOf(cue, after);
    after = place + cue.length;
    return { rule: 'x', cue: at(cue, place), speaker: null, content: at(content, after), rest: [], confidence };
  });
  return parted(reading, found).map(({ content: { from, to } }) =>
    text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end),
  );
}
