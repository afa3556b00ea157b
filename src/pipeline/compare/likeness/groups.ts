import type { Pair } from './pairs.ts';

/**
 * Groups of alike sentences, at most one a document, from pairs in descending likeness. Groups grow together where
 * most of one is alike with most of the other; a sentence that reports two things is in two groups. No group is part
 * of another.
 */
export function groupsOf(pairs: readonly Pair[], documentOf: readonly number[]): number[][] {
  const key = (a: number, b: number) => Math.min(a, b) * documentOf.length + Math.max(a, b);
  const linked = new Set(pairs.map(({ a, b }) => key(a, b)));
  const groups = new Map<number, Set<Group>>();
  const together = (one: Iterable<number>, other: Group) => {
    let links = 0;
    let all = 0;
    for (const a of one) {
      for (const b of other) {
        if (documentOf[a] === documentOf[b]) return false;
        all += 1;
        if (linked.has(key(a, b))) links += 1;
      }
    }
    return links >= MOST * all;
  };
  const place = (group: Group) => {
    for (const sentence of group) groups.set(sentence, (groups.get(sentence) ?? new Set()).add(group));
  };
  const joined = (a: number, b: number): boolean => {
    for (const own of groups.get(a) ?? []) {
      if (own.has(b)) return true;
      for (const other of groups.get(b) ?? []) if (together(own, other)) return grow(own, other);
      if (together([b], own)) return grow(own, [b]);
    }
    for (const other of groups.get(b) ?? []) if (together([a], other)) return grow(other, [a]);
    return false;
  };
  const grow = (group: Group, more: Iterable<number>): true => {
    for (const sentence of [...more]) {
      if (more instanceof Set) groups.get(sentence)?.delete(more);
      group.add(sentence);
    }
    place(group);
    return true;
  };
  for (const { a, b } of pairs) if (!joined(a, b)) place(new Set([a, b]));
  const all = new Set([...groups.values()].flatMap((own) => [...own]));
  return [...all].filter((group) => !isWithinAnother(group, groups)).map((group) => [...group]);
}

function isWithinAnother(group: Group, groups: ReadonlyMap<number, ReadonlySet<Group>>): boolean {
  const [first] = group;
  for (const other of groups.get(first!) ?? []) {
    if (other !== group && other.size > group.size && [...group].every((sentence) => other.has(sentence))) return true;
  }
  return false;
}

/** Share of the possible links that must be there. */
const MOST = 0.6;

type Group = Set<number>;
