import type { Span } from '#src/schema/evidence.ts';

/** Index of the first item that starts at the offset or behind it; the items stand in order of start. */
export function firstStarting(items: readonly Pick<Span, 'start'>[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first item that ends behind the offset; the items stand in order and do not overlap. */
export function firstEndingAfter(items: readonly Pick<Span, 'end'>[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
