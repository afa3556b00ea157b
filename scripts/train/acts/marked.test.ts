import { describe, expect, it } from 'vitest';
import { LEARNT } from '#src/pipeline/language/acts/model/likelihoods.ts';
import { markedBriefings, markedLines, readLine } from './marked.ts';
import { softmaxOf } from './softmax.ts';

describe('the sentences marked with acts', () => {
  it('say where the words of the act stand, without the marks', () => {
    const { text, mark } = readLine('REJECT/STATE\t"[The {duty} stands]," she said.');
    expect(text).toBe('"The duty stands," she said.');
    expect(text.slice(mark.span.start, mark.span.end)).toBe('The duty stands');
    expect(mark.acts).toEqual(['REJECT', 'STATE']);
    expect(() => readLine('REJECT\tno mark')).toThrow(/no words of an act are marked/);
  });

  it('all hold, and name acts of the ontology', async () => {
    const all = [...(await markedBriefings()), ...(await markedLines())];
    expect(all.length).toBeGreaterThan(5000);
    const acts = new Set(all.flatMap(({ marks }) => marks.flat().flatMap((mark) => mark.acts)));
    expect([...acts].filter((act) => !LEARNT.includes(act)).sort()).toEqual(['ASSAULT', 'MOBILIZE']);
  });
});

describe('softmaxOf', () => {
  it('learns which act a feature speaks for, and nothing from what few cases show', () => {
    const cases = [0, 1, 2, 3].flatMap((i) => [
      { codes: [1, 100 + i], acts: [1], weight: 1 },
      { codes: [2, 200 + i], acts: [2], weight: 1 },
    ]);
    const weights = softmaxOf(cases, { places: 1024, epochs: 10, rate: 0.1, strength: 1, seed: 1 });
    expect(weights[1024 + 1]!).toBeGreaterThan(weights[2 * 1024 + 1]!);
    expect(weights[2 * 1024 + 2]!).toBeGreaterThan(weights[1024 + 2]!);
    expect(weights[1024 + 101]).toBe(0);
  });
});
