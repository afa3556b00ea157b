import { describe, expect, it } from 'vitest';
import { evidenceFor, type Given } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { figuresApart } from './figures-apart.ts';

// What else the documents tell, so that the words the two sentences share are rare.
const OTHER = Array.from({ length: 24 }, (_, place) => `Crew number ${place} went home by bus.`);
const STRANDED = 'The stoppage on the northern line stranded 180 commuters.';

function apart(first: string, second: string, more: Given['facts'] = []) {
  const fact = (document: string, sentence: string) => {
    const [words, number, unit] = /(\d[\d,]*) (\p{L}+)/u.exec(sentence)!;
    return {
      in: document,
      kind: 'count' as const,
      words: words!,
      value: Number(number!.replace(',', '')),
      unit: unit!,
    };
  };
  const evidence = evidenceFor({
    documents: { a: [first, ...OTHER], b: [second] },
    entities: {},
    facts: [fact('a', first), fact('b', second), ...more],
  });
  return figuresApart(evidenceIndex(evidence, {})).map((pair) => pair.map(({ value }) => value));
}

describe('figuresApart', () => {
  it('finds two counts of one thing in sentences worded differently', () => {
    expect(apart(STRANDED, 'It left 150 commuters without a train on the northern line, the operator said.')).toEqual([
      [180, 150],
    ]);
  });

  it('asks for less in common where the counts are close, and leaves aside a count of another part', () => {
    const lost = 'The close of the line by Norwind puts 1,140 jobs at risk.';
    expect(apart(lost, 'Traders fear the loss of 1,200 jobs with the line.')).toEqual([[1140, 1200]]);
    const part = [{ in: 'a', kind: 'count' as const, words: '24', value: 24, unit: 'commuters' }];
    const other = 'It left 150 commuters without a train on the northern line, the operator said.';
    expect(apart(`${STRANDED} The first 24 went home.`, other, part)).toEqual([[180, 150]]);
  });

  it('finds two sums of one thing, and none in sentences that share one word', () => {
    const sums = (second: string) => {
      const first = 'The award will save the city 1.6 million crowns a year.';
      const sum = (document: string, words: string, value: number) => {
        return { in: document, kind: 'money' as const, words, value, unit: 'crowns a year' };
      };
      const evidence = evidenceFor({
        documents: { a: [first, ...OTHER], b: [second] },
        entities: {},
        facts: [sum('a', '1.6 million crowns', 1.6e6), sum('b', '1.4 million crowns', 1.4e6)],
      });
      return figuresApart(evidenceIndex(evidence, {})).length;
    };
    expect(sums('The award, he insists, saves 1.4 million crowns.')).toBe(1);
    expect(sums('An award of 1.4 million crowns went to the poet.')).toBe(0);
  });

  it('finds none where the sentences share nothing that is rare, or the numbers are far apart', () => {
    expect(apart(STRANDED, 'A survey asked 150 commuters about tea.')).toEqual([]);
    expect(apart(STRANDED, 'It left 40 commuters without a train on the northern line.')).toEqual([]);
  });

  it('finds none where one sentence knows both numbers, or counts both sides together', () => {
    expect(apart(STRANDED, 'It left 150 commuters, and not 180, on the northern line.')).toEqual([]);
    expect(apart(STRANDED, 'It left 150 commuters between them on the northern line.')).toEqual([]);
  });

  it('finds none of what anybody may be counted as, nor of measures unless they are close', () => {
    const people = (count: number) => `The stoppage on the northern line stranded ${count} people.`;
    expect(apart(people(180), people(150))).toEqual([]);
    const tonnes = (count: number) => `The stoppage on the northern line held up ${count} tonnes.`;
    expect(apart(tonnes(180), tonnes(150))).toEqual([]);
    expect(apart(tonnes(180), tonnes(175))).toEqual([[180, 175]]);
  });

  it('finds none where a document counts the thing twice', () => {
    const twice = [{ in: 'a', kind: 'count' as const, words: 'number 9', value: 120, unit: 'commuters' }];
    expect(apart(STRANDED, 'It left 150 commuters without a train on the northern line.', twice)).toEqual([]);
  });
});
