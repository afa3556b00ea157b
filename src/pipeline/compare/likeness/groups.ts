import type { Pair } from './pairs.ts';

/**
 * Groups of alike sentences, at most one a document, from pairs in descending likeness. A sentence joins a group only
 * where it is alike with most of it; one that reports two things is in two groups.
 */
export function groupsOf(pairs: readonly Pair[], documentOf: readonly number[]): number[][] {
  const linked = new Set(pairs.map(({ a, b }) => key(a, b)));
  const groups: number[][] = [];
  const groupsWith = new Map<number, number[][]>();
  const enter = (sentence: number, group: number[]) => {
    group.push(sentence);
    groupsWith.set(sentence, [...(groupsWith.get(sentence) ?? []), group]);
  };
  const fits = (sentence: number, group: readonly number[]) =>
    group.every((other) => documentOf[other] !== documentOf[sentence]) &&
    group.filter((other) => linked.has(key(other, sentence))).length >= MOST * group.length;
  for (const { a, b } of pairs) {
    const ofA = groupsWith.get(a) ?? [];
    const ofB = groupsWith.get(b) ?? [];
    if (ofA.some((group) => group.includes(b))) continue;
    const open = ofA.find((group) => fits(b, group));
    const other = ofB.find((group) => fits(a, group));
    if (open) enter(b, open);
    else if (other) enter(a, other);
    else {
      const group: number[] = [];
      groups.push(group);
      enter(a, group);
      enter(b, group);
    }
  }
  return groups;
}

function key(a: number, b: number): string {
  return a < b ? `${a},${b}` : `${b},${a}`;
}

/** Share of a group that a sentence must be alike with. */
const MOST = 0.6;
