import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestLabels, follows, LABELS, marginalsOf, transitionsOf } from './crf.ts';

const score = fc.double({ min: -4, max: 4, noNaN: true });
const window = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    emissions: fc.array(score, { minLength: length * LABELS, maxLength: length * LABELS }),
    moves: fc.array(score, { minLength: (LABELS + 1) * LABELS, maxLength: (LABELS + 1) * LABELS }),
  }),
);

describe('bestLabels', () => {
  it('finds the best of all allowed sequences', () => {
    fc.assert(
      fc.property(window, ({ length, emissions, moves }) => {
        const found = bestLabels(Float64Array.from(emissions), length, transitionsOf(moves));
        const best = Math.max(...sequences(length).map((labels) => scoreOf(labels, emissions, moves)));
        expect(found.score).toBeCloseTo(best, 6);
        expect(scoreOf([...found.labels], emissions, moves)).toBeCloseTo(best, 6);
      }),
      { numRuns: 40 },
    );
  });
});

describe('marginalsOf', () => {
  it('sums over all allowed sequences', () => {
    fc.assert(
      fc.property(window, ({ length, emissions, moves }) => {
        const { marginals, logZ } = marginalsOf(Float64Array.from(emissions), length, transitionsOf(moves));
        const all = sequences(length).map((labels) => ({
          labels,
          weight: Math.exp(scoreOf(labels, emissions, moves)),
        }));
        const sum = all.reduce((total, { weight }) => total + weight, 0);
        expect(logZ).toBeCloseTo(Math.log(sum), 6);
        for (let t = 0; t < length; t += 1)
          for (let y = 0; y < LABELS; y += 1) {
            const own = all.filter(({ labels }) => labels[t] === y).reduce((total, { weight }) => total + weight, 0);
            expect(marginals[t * LABELS + y]).toBeCloseTo(own / sum, 6);
          }
      }),
      { numRuns: 40 },
    );
  });
});

function sequences(length: number): number[][] {
  let found: number[][] = [[]];
  for (let t = 0; t < length; t += 1)
    found = found.flatMap((labels) =>
      [0, 1, 2, 3, 4].filter((y) => follows(labels.at(-1) ?? 0, y)).map((y) => [...labels, y]),
    );
  return found;
}

function scoreOf(labels: readonly number[], emissions: readonly number[], moves: readonly number[]): number {
  return labels.reduce(
    (sum, y, t) =>
      sum + emissions[t * LABELS + y]! + (t === 0 ? moves[LABELS * LABELS + y]! : moves[labels[t - 1]! * LABELS + y]!),
    0,
  );
}
