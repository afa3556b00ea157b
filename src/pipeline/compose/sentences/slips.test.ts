import { describe, expect, it } from 'vitest';
import { slipsIn } from './slips.ts';

describe('slips of a source', () => {
  it('are doubled words that nobody doubles on purpose', () => {
    expect(slips('The port asked for help to repair to repair its cranes.')).toEqual(['to repair to repair']);
    expect(slips('The the harbour and and the quay.')).toEqual(['The the', 'and and']);
  });

  it('are prefixes torn off their words', () => {
    expect(slips('He called it "un Workable".')).toEqual(['un Workable']);
  });

  it('are not what may be meant', () => {
    for (const meant of [
      'They left one by one by one.',
      'It grew from day to day to day.',
      'He had had enough, and she knew that that was it.',
      'They lived in Baden Baden and Walla Walla.',
      'It was very, very bad: no, no, no.',
      'The UN approved it.',
      'What he spoke of of late.',
    ])
      expect(slips(meant)).toEqual([]);
  });

  it('are found in linear time', () => {
    expect(slips(`${'bad '.repeat(50_000)}end`)).toEqual([]);
    expect(slips('to '.repeat(50_000)).length).toBeLessThan(50_000);
    expect(slips(`un ${'a'.repeat(100_000)}`)).toEqual([]);
  });
});

function slips(text: string): string[] {
  return slipsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}
