import type { Gold } from './examples.ts';

/**
 * How much a wrong reading counts that stands inside what is reported: it is seldom marked there, and the program keeps
 * the outer report in its place.
 */
export const REPORTED = 0.3;

/** For each token whether it stands inside the content of a report that is not itself reported. */
export function reportedIn(tokens: number, gold: readonly Gold[]): Uint8Array {
  const inside = new Uint8Array(tokens);
  for (const { outer, content } of gold) if (outer) for (const { from, to } of content) inside.fill(1, from, to);
  return inside;
}
