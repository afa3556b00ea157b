import type { Span } from '#src/schema/evidence.ts';
import { firstStarting } from '../in-order.ts';

/**
 * The items of a document by the place in its text, in whatever order and overlap they come: what is asked about is
 * [start, end), what is given stands in the items' own order. A line asks about a sentence, not about the document.
 */
export function overlappingOf<T>(items: readonly T[], spanOf: (item: T) => Span): Overlapping<T> {
  const placed = items.map((item, place) => ({ item, place, ...spanOf(item) })).sort((a, b) => a.start - b.start);
  // How far anything up to here reaches: before the first that reaches no more into what is asked about, nothing does.
  const reach: number[] = [];
  for (const { end } of placed) reach.push(Math.max(end, reach.at(-1) ?? end));
  return (start, end) => {
    const found: typeof placed = [];
    for (let at = firstStarting(placed, end) - 1; at >= 0 && reach[at]! > start; at -= 1)
      if (placed[at]!.end > start) found.push(placed[at]!);
    return found.sort((a, b) => a.place - b.place).map(({ item }) => item);
  };
}

/** For each document what of it overlaps a span of its text. */
export function overlappingIn<T extends { readonly document: string }>(
  items: readonly T[],
  spanOf: (item: T) => Span,
): (document: string, start: number, end: number) => T[] {
  const documents = new Map(
    [...Map.groupBy(items, ({ document }) => document)].map(([id, own]) => [id, overlappingOf(own, spanOf)] as const),
  );
  return (document, start, end) => documents.get(document)?.(start, end) ?? [];
}

/** Those of some items that have a character in common with [start, end). */
export type Overlapping<T> = (start: number, end: number) => T[];
