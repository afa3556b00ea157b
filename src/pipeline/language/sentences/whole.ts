import type { Span } from '#src/schema/evidence.ts';

/**
 * The stretches of a paragraph that a sentence never ends in: short quotations and brackets, in order, not nested.
 * One that is opened and never closed is no stretch.
 */
export function wholesOf(paragraph: string): Span[] {
  const found: Span[] = [];
  const open = new Map<string, number>();
  for (const match of paragraph.matchAll(MARKS)) {
    const mark = match[0];
    const at = match.index;
    if (mark === '"') straight(open, at, found);
    else if (mark in CLOSING) open.set(mark, at);
    else close(open, OPENING[mark]!, at, found);
  }
  return outermost(found.filter(({ start, end }) => end - start <= LONGEST));
}

function straight(open: Map<string, number>, at: number, found: Span[]): void {
  if (open.has('"')) close(open, '"', at, found);
  else open.set('"', at);
}

function close(open: Map<string, number>, opening: string, at: number, found: Span[]): void {
  const start = open.get(opening);
  if (start === undefined) return;
  open.delete(opening);
  found.push({ start, end: at + 1 });
}

function outermost(spans: Span[]): Span[] {
  const sorted = spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

const MARKS = /["“”„«»()[\]]/g;
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '(': ')', '[': ']' };
const OPENING: Readonly<Record<string, string>> = { '”': '“', '»': '«', ')': '(', ']': '[' };

/** Longer ones are statements of several sentences, each of which is cited alone. */
const LONGEST = 140;
