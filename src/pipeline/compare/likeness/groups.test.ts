import { describe, expect, it } from 'vitest';
import { groupsOf } from './groups.ts';

/** Groups of sentences by pairs "a b sameness"; sentences of a letter are of one document. */
function grouped(...pairs: readonly [string, string, number][]): string[] {
  const names = [...new Set(pairs.flatMap((pair) => pair.slice(0, 2) as string[]))].sort();
  const documents = names.map((name) => name.charCodeAt(0));
  const sorted = pairs
    .map(([a, b, sameness]) => ({ a: names.indexOf(a), b: names.indexOf(b), sameness }))
    .sort((x, y) => y.sameness - x.sameness);
  return groupsOf(sorted, documents).map((group) =>
    group
      .map((place) => names[place])
      .sort()
      .join(' '),
  );
}

describe('groupsOf', () => {
  it('takes a pair that is not quite sure into a group whose other pairs are', () => {
    expect(grouped(['a1', 'b1', 2], ['b1', 'c1', 2], ['a1', 'c1', -1])).toEqual(['a1 b1 c1']);
  });

  it('makes no group of a pair that is not sure', () => {
    expect(grouped(['a1', 'b1', -0.1])).toEqual([]);
  });

  it('does not chain sentences that have nothing in common through a third', () => {
    expect(grouped(['a1', 'b1', 2], ['b1', 'c1', 0.5])).toEqual(['a1 b1']);
  });

  it('puts a sentence that surely reports two things into two groups', () => {
    expect(grouped(['a1', 'b1', 3], ['a2', 'b1', 2])).toEqual(['a1 b1', 'a2 b1']);
    expect(grouped(['a1', 'b1', 3], ['a2', 'b1', 0.5])).toEqual(['a1 b1']);
  });

  it('makes no group that is part of another', () => {
    expect(grouped(['a1', 'b1', 3], ['a1', 'c1', 3], ['b1', 'c1', 3])).toEqual(['a1 b1 c1']);
  });
});
