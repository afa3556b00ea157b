import type { Span } from './evidence.ts';

/** True where two spans of one text share a character; two that only touch share none. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
