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
    const twice = [{ in: 'a', kind: 'count' as const, words: 'number 9', value: 9, unit: 'commuters' }];
    expect(apart(STRANDED, 'It left 150 commuters without a train on the northern line.', twice)).toEqual([]);
  });
});
