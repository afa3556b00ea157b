/** Sets that grow by joining, and refuse a join that would make one of two entities of the same document, unless it is sure. */
export function setsOf(documents: readonly string[]): Sets {
  const parent = documents.map((_, i) => i);
  const members = documents.map((_, i) => [i]);
  const held = documents.map((document) => new Set([document]));
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at]!;
    parent[i] = at;
    return at;
  };
  const join = (a: number, b: number, sure = false): boolean => {
    const [one, other] = [Math.min(root(a), root(b)), Math.max(root(a), root(b))];
    if (one === other) return true;
    const [few, many] = held[one]!.size < held[other]!.size ? [held[one]!, held[other]!] : [held[other]!, held[one]!];
    if (!sure) for (const document of few) if (many.has(document)) return false;
    for (const document of few) many.add(document);
    held[one] = many;
    parent[other] = one;
    members[one]!.push(...members[other]!);
    members[other] = [];
    return true;
  };
  const groups = () => members.filter((group) => group.length > 0).map((group) => [...group].sort((a, b) => a - b));
  return { root, join, groups };
}

export interface Sets {
  /** The number that all members of a set share. */
  readonly root: (index: number) => number;
  /** False where the join was refused. */
  readonly join: (a: number, b: number, sure?: boolean) => boolean;
  readonly groups: () => number[][];
}
