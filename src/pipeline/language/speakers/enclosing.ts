import type { Attribution } from '../../types.ts';

/**
 * By place in the list, the place of the smallest other attribution whose content holds all of this one's words;
 * null where none does.
 */
export function enclosingOf(attributions: readonly Attribution[]): (number | null)[] {
  const extents = attributions.map(extentOf);
  const order = attributions.map((_, index) => index).sort((a, b) => compare(attributions, a, b));
  const found: (number | null)[] = attributions.map(() => null);
  const open: number[] = [];
  for (const index of order) {
    const [start, end] = extents[index]!;
    while (open.length > 0 && attributions[open.at(-1)!]!.content.end <= start) open.pop();
    const around = open.findLast(
      (one) => attributions[one]!.content.start <= start && attributions[one]!.content.end >= end,
    );
    if (around !== undefined) found[index] = around;
    open.push(index);
  }
  return found;
}

function compare(attributions: readonly Attribution[], a: number, b: number): number {
  const one = attributions[a]!.content;
  const other = attributions[b]!.content;
  return one.start - other.start || other.end - one.end || a - b;
}

function extentOf({ content, cue, speaker }: Attribution): [number, number] {
  const spans = [content, cue, speaker].filter((span) => span !== null);
  return [Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end))];
}
