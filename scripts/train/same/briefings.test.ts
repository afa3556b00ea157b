import { describe, expect, it } from 'vitest';
import { shortBriefings, wholeBriefings } from './briefings.ts';
import { regressionOf } from './regression.ts';

describe('the briefings', () => {
  it('mark words that stand once in their documents, in pairs of different ones', () => {
    const briefings = wholeBriefings();
    expect(briefings.length).toBeGreaterThan(8);
    for (const { documents, marked } of briefings) {
      const texts = new Map(documents.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
      for (const [a, b] of marked) {
        expect(a.document).not.toBe(b.document);
        for (const { document, sentence } of [a, b]) expect(texts.get(document)!.split(sentence)).toHaveLength(2);
      }
    }
  });

  it('are the short reports too, with a pair for each fact that two share', () => {
    const [pilots] = shortBriefings();
    expect(pilots?.documents.map(({ name }) => name)).toContain('courier.txt');
    expect(pilots?.marked.length).toBeGreaterThan(5);
  });
});

describe('regressionOf', () => {
  it('weighs a sign by how it tells right from wrong, and does not learn from what is left open', () => {
    const example = (first: number, second: number, verdict: boolean | null) => ({ signs: [first, second], verdict });
    const told = [1, 2, 3, 4].flatMap((i) => [example(1, i % 2, true), example(0, i % 2, false)]);
    const { weights } = regressionOf([...told, example(0, 1, true)]);
    expect(weights[0]).toBeGreaterThan(0.3);
    expect(Math.abs(weights[1]!)).toBeLessThan(weights[0]! / 2);
    expect(regressionOf([...told, example(9, 9, null)])).toEqual(regressionOf(told));
  });
});
