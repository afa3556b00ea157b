import type { Candidate } from './candidates.ts';

/**
 * How alike, 0 to 1, one of the two sentences of a pair and a neighbour of the other are: two reports of one event tell in
 * one place what belongs together.
 */
export function besideOf(
  candidates: readonly Candidate[],
  documentOf: (sentence: number) => number,
): (pair: Candidate) => number {
  const scores = new Map(candidates.map(({ a, b, score }) => [a * MANY + b, score]));
  const scoreOf = (a: number, b: number) => scores.get(Math.min(a, b) * MANY + Math.max(a, b)) ?? 0;
  const beside = (place: number, other: number) =>
    Math.max(
      ...[place - 1, place + 1].map((near) => (documentOf(near) === documentOf(place) ? scoreOf(near, other) : 0)),
    );
  return ({ a, b }) => Math.max(beside(a, b), beside(b, a));
}

/** More sentences than a briefing has. */
const MANY = 2 ** 26;
