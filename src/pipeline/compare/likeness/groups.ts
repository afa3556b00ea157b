import type { Pair } from './pairs.ts';

/**
 * Groups of sentences that report one thing, at most one a document, from pairs in descending sureness. Two groups become
 * one where a pair is sure and all pairs between them are so on the average. A sentence that reports two things is in two
 * groups: what is surely one and yet falls apart is grouped once more by itself. No group is part of another.
 */
export function groupsOf(pairs: readonly Pair[], documentOf: readonly number[]): number[][] {
  const links = linksOf(pairs);
  const first = grouped(pairs, links, documentOf);
  const apart = pairs.filter(({ a, b, sameness }) => sameness >= SURE && first.get(a) !== first.get(b));
  const second = grouped(apart, links, documentOf);
  const isNew = ({ sentences }: Group) => {
    const [one, ...others] = sentences;
    return others.some((sentence) => first.get(sentence) !== first.get(one!));
  };
  return [...new Set(first.values()), ...[...new Set(second.values())].filter(isNew)].map(({ sentences }) => [
    ...sentences,
  ]);
}

// By sentence, the group it is in.
function grouped(
  pairs: readonly Pair[],
  links: ReadonlyMap<number, ReadonlyMap<number, number>>,
  documentOf: readonly number[],
): Map<number, Group> {
  const groups = new Map<number, Group>();
  const alone = (sentence: number): Group => ({
    sentences: new Set([sentence]),
    documents: new Set([documentOf[sentence]!]),
    links: new Map(links.get(sentence)),
  });
  for (const { a, b, sameness } of pairs) {
    if (sameness < 0) break;
    const one = groups.get(a) ?? alone(a);
    const other = groups.get(b) ?? alone(b);
    if (one === other || !areTogether(one, other, documentOf)) continue;
    const [few, many] = one.links.size <= other.links.size ? [one, other] : [other, one];
    absorb(many, few);
    for (const sentence of few.sentences) groups.set(sentence, many);
    for (const sentence of [a, b]) groups.set(sentence, many);
  }
  return groups;
}

// How much surer each pair is than two sentences that have next to nothing in common.
function linksOf(pairs: readonly Pair[]): Map<number, Map<number, number>> {
  const links = new Map<number, Map<number, number>>();
  const link = (from: number, to: number, sameness: number) => {
    if (!links.has(from)) links.set(from, new Map());
    links.get(from)!.set(to, Math.max(0, sameness + NOTHING));
  };
  for (const { a, b, sameness } of pairs) {
    link(a, b, sameness);
    link(b, a, sameness);
  }
  return links;
}

function areTogether(one: Group, other: Group, documentOf: readonly number[]): boolean {
  const [few, many] = one.sentences.size <= other.sentences.size ? [one, other] : [other, one];
  let sum = 0;
  for (const sentence of few.sentences) {
    if (many.documents.has(documentOf[sentence]!)) return false;
    sum += many.links.get(sentence) ?? 0;
  }
  return sum / (one.sentences.size * other.sentences.size) - NOTHING >= -LENIENCE;
}

// The links of the one with fewer are counted into those of the other, so that growing costs little.
function absorb(group: Group, more: Group): void {
  for (const sentence of more.sentences) group.sentences.add(sentence);
  for (const document of more.documents) group.documents.add(document);
  for (const [sentence, sum] of more.links) group.links.set(sentence, (group.links.get(sentence) ?? 0) + sum);
}

/** How sure a pair must be to stand in a group beside those its sentences are in. */
const SURE = 0.75;
/** How far below sure the average of two groups' pairs may be, which one sure pair brings together. */
const LENIENCE = 0.5;
/** How far below sure two sentences count that have next to nothing in common. */
const NOTHING = 5;

interface Group {
  readonly sentences: Set<number>;
  readonly documents: Set<number>;
  /** Of each sentence outside, how sure the pairs with the group's are, together, above `NOTHING`. */
  readonly links: Map<number, number>;
}
