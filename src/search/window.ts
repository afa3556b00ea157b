/**
 * The shortest stretch of positions that holds one of each list; lists in ascending order, none empty.
 * `length` counts both ends, so that two neighbouring words have length 2.
 */
export function shortestWindow(lists: readonly (readonly number[])[]): Window {
  const merged = lists
    .flatMap((list, owner) => list.map((at) => ({ at, owner })))
    .sort((a, b) => a.at - b.at || a.owner - b.owner);
  const held = new Array<number>(lists.length).fill(0);
  let best: Window = { from: 0, length: Number.POSITIVE_INFINITY };
  let missing = lists.length;
  let left = 0;
  for (const right of merged) {
    if (held[right.owner]!++ === 0) missing--;
    while (missing === 0) {
      const first = merged[left++]!;
      const length = right.at - first.at + 1;
      if (length < best.length) best = { from: first.at, length };
      if (--held[first.owner]! === 0) missing++;
    }
  }
  return best;
}

interface Window {
  readonly from: number;
  readonly length: number;
}
