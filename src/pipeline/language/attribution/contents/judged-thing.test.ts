import { describe, expect, it } from 'vitest';
import { tokenRanges } from '../../../fixtures/token-ranges.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { type Reading, readingOf, type TokenRange } from '../reading.ts';
import { beforeJudged, withoutJudged } from './judged-thing.ts';

describe('beforeJudged', () => {
  it('ends before a thing that somebody judges', () => {
    const content = 'to go, a refusal she calls “a wound”';
    expect(cut(`They refused ${content}.`, content)).toBe('to go');
    const other = 'to sell, a step which Ana Lind has called “a theft”';
    expect(cut(`They want ${other}.`, other)).toBe('to sell');
    const office = 'to sell, a step that the town’s mayor, Ana Lind, described as late';
    expect(cut(`They want ${office}.`, office)).toBe('to sell');
    const bare = 'to sell, a step the union dismissed as late';
    expect(cut(`They want ${bare}.`, bare)).toBe('to sell');
  });

  it('goes on with what only describes', () => {
    for (const content of [
      'to go, a step that cost them dear',
      'to see Lind, a lawyer',
      'to meet Berg, a man she knows',
      'to sell, a step that the town needs',
    ])
      expect(cut(`They want ${content}.`, content)).toBe(content);
  });
});

describe('withoutJudged', () => {
  it('knows who judges from what is judged', () => {
    expect(speaker('It left, a decision Lind called “a stone”.', 'a decision Lind')).toBe('Lind');
    expect(speaker('It made an offer which Ana Lind turned down.', 'which Ana Lind')).toBe('Ana Lind');
  });

  it('leaves a paper with whom it is about', () => {
    expect(speaker('A lawsuit against Lind says it is late.', 'A lawsuit against Lind')).toBe('A lawsuit against Lind');
    const filed = 'A complaint filed by Lind says it is late.';
    expect(speaker(filed, 'A complaint filed by Lind')).toBe('A complaint filed by Lind');
  });

  it('leaves a person with what he is, and who is meant by a relative', () => {
    expect(speaker('It left, a lawyer Lind knew said.', 'a lawyer Lind')).toBe('a lawyer Lind');
    expect(speaker('Lind, which is late, said so.', 'Lind, which')).toBe('Lind, which');
  });
});

const cut = (text: string, words: string) => worded(text, words, (reading, range) => beforeJudged(reading, range, 0));
const speaker = (text: string, words: string) =>
  worded(text, words, (reading, range) => withoutJudged(reading, range, range.to));

function worded(text: string, words: string, of: (reading: Reading, range: TokenRange) => TokenRange): string {
  const lexed = lex({ text } as Parameters<typeof lex>[0]);
  const reading = readingOf(lexed, clausesOf(lexed));
  const { from, to } = of(reading, tokenRanges(text, reading.tokens)(words));
  return text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
}
