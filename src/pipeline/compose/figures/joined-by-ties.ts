import { listed } from '../lines/listed.ts';

/** Groups of what shares a tie, in the order of their first members: groups grow, and one with ties to two makes them one. */
export function joinedByTies<T>(items: readonly T[], tiesOf: (item: T) => readonly string[]): T[][] {
  if (items.length === 1) return [[...items]];
  const home = new Map<string, number>();
  const parent: number[] = items.map((_, place) => place);
  const root = (place: number): number => {
    let at = place;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  for (const [place, item] of items.entries())
    for (const tie of tiesOf(item)) {
      const first = home.get(tie);
      if (first === undefined) home.set(tie, place);
      else parent[Math.max(root(first), root(place))] = Math.min(root(first), root(place));
    }
  const groups = new Map<string, T[]>();
  for (const [place, item] of items.entries()) listed(groups, String(root(place))).push(item);
  return [...groups.values()];
}
