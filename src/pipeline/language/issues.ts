import type { IssueMention } from '../types.ts';

/** For each sentence, by index, the ids of the issues it treats, in the order in which it comes to them. */
export function issuesOf(mentions: readonly (readonly IssueMention[])[]): string[][] {
  return mentions.map((own) => [...new Set(own.map(({ issue }) => issue))]);
}
