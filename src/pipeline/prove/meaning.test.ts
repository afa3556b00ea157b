import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../fixtures/evidence.ts';
import { handMade, proven, rules } from './fixtures/proven.ts';

describe('gate 4', () => {
  const evidence = evidenceFor({
    documents: {
      a: [
        'The union will not sign the deal.',
        'It would return if the airline moved.',
        'The airline left and may not come back.',
      ],
    },
    entities: { union: { name: 'union', standing: 'party' } },
  });
  const quoting = (sentence: number, words: string) => {
    const { text } = evidence.documents[0]!;
    const { start: from, end: to } = evidence.sentences[sentence - 1]!;
    const start = text.indexOf(words);
    return handMade(
      `<Q at="a:${start}-${start + words.length}">${words}</Q>[^s1-${sentence}]`,
      `[^s1-${sentence}]: <Q at="a:${from}-${to}">${text.slice(from, to)}</Q> [S1, sentence ${sentence}](../sources/a/#s${sentence})`,
    );
  };

  it('fails where a quotation cuts off “not”, “would” or “if”', () => {
    expect(proven(quoting(1, 'sign the deal'), evidence)[0]).toMatch(
      /:10:1 quote-keeps-its-meaning: the quotation a:\d+-\d+ leaves out “not”, which turns the meaning of a\.1$/,
    );
    expect(rules(quoting(2, 'return if the airline moved'), evidence)).toEqual(['quote-keeps-its-meaning']);
    expect(rules(quoting(2, 'It would return'), evidence)).toEqual(['quote-keeps-its-meaning']);
  });

  it('lets a quotation leave out another clause', () => {
    expect(rules(quoting(3, 'The airline left'), evidence)).toEqual([]);
    expect(rules(quoting(1, 'will not sign the deal'), evidence)).toEqual([]);
  });
});
