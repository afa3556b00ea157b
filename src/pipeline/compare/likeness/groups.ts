import type { Pair } from './pairs.ts';

/**
 * Groups of sentences that report one thing, at most one a document, from pairs in descending sureness. Groups grow together
 * where most of one may be one with most of the other; a pair that is not sure makes none. A sentence that reports two
 * things is in two groups. No group is part of another.
 */
export function groupsOf(pairs: readonly Pair[], documentOf: readonly number[]): number[][] {
  const linked = linksOf(pairs);
  const groups = new Map<number, Set<Group>>();
  const place = (group: Group, sentences: Iterable<number>) => {
    for (const sentence of sentences) groups.set(sentence, (groups.get(sentence) ?? new Set()).add(group));
  };
  const alone = (sentence: number): Group => ({
    sentences: new Set([sentence]),
    documents: new Set([documentOf[sentence]!]),
    reach: new Map([...linked.get(sentence)!].map((other) => [other, 1])),
  });
  const grow = (group: Group, more: Group): true => {
    for (const sentence of more.sentences) groups.get(sentence)?.delete(more);
    absorb(group, more);
    place(group, more.sentences);
    return true;
  };
  const joined = (a: number, b: number): boolean => {
    for (const own of groups.get(a) ?? []) {
      if (own.sentences.has(b)) return true;
      for (const other of groups.get(b) ?? []) if (areTogether(own, other, documentOf)) return grow(own, other);
      if (isTogether(own, b, documentOf)) return grow(own, alone(b));
    }
    for (const other of groups.get(b) ?? []) if (isTogether(other, a, documentOf)) return grow(other, alone(a));
    return false;
  };
  for (const { a, b, sameness } of pairs) {
    if (sameness < 0 || joined(a, b)) continue;
    const group = alone(a);
    absorb(group, alone(b));
    place(group, group.sentences);
  }
  const all = new Set([...groups.values()].flatMap((own) => [...own]));
  return [...all].filter((group) => !isWithinAnother(group, groups)).map(({ sentences }) => [...sentences]);
}

function linksOf(pairs: readonly Pair[]): Map<number, Set<number>> {
  const linked = new Map<number, Set<number>>();
  const link = (from: number, to: number) => linked.set(from, (linked.get(from) ?? new Set()).add(to));
  for (const { a, b } of pairs) {
    link(a, b);
    link(b, a);
  }
  return linked;
}

function areTogether(one: Group, other: Group, documentOf: readonly number[]): boolean {
  const [few, many] = one.sentences.size <= other.sentences.size ? [one, other] : [other, one];
  let links = 0;
  for (const sentence of few.sentences) {
    if (many.documents.has(documentOf[sentence]!)) return false;
    links += many.reach.get(sentence) ?? 0;
  }
  return links >= MOST * few.sentences.size * many.sentences.size;
}

function isTogether(group: Group, sentence: number, documentOf: readonly number[]): boolean {
  return !group.documents.has(documentOf[sentence]!) && (group.reach.get(sentence) ?? 0) >= MOST * group.sentences.size;
}

// The links of the smaller are counted into those of the larger, so that growing costs little however groups come together.
function absorb(group: Group, more: Group): void {
  for (const sentence of more.sentences) group.sentences.add(sentence);
  for (const document of more.documents) group.documents.add(document);
  const [few, many] = group.reach.size <= more.reach.size ? [group.reach, more.reach] : [more.reach, group.reach];
  for (const [sentence, links] of few) many.set(sentence, (many.get(sentence) ?? 0) + links);
  group.reach = many;
}

function isWithinAnother(group: Group, groups: ReadonlyMap<number, ReadonlySet<Group>>): boolean {
  const [first] = group.sentences;
  for (const other of groups.get(first!) ?? []) {
    if (other.sentences.size <= group.sentences.size) continue;
    if ([...group.sentences].every((sentence) => other.sentences.has(sentence))) return true;
  }
  return false;
}

/** Share of the possible links that must be there. */
const MOST = 0.6;

interface Group {
  readonly sentences: Set<number>;
  readonly documents: Set<number>;
  /** How many sentences of the group each sentence is linked with. */
  reach: Map<number, number>;
}
