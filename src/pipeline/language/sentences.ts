import type { SentenceKind } from '../types.ts';
import type { Span } from '#src/schema/evidence.ts';

/** The sentences of a text in order, with exact offsets, the paragraph (1-based) and what kind of line each stands in. */
export function sentencesOf(text: string): SentenceSpan[] {
  const found: SentenceSpan[] = [];
  let paragraph = 0;
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (!line[0].trim()) continue;
    paragraph += 1;
    for (const span of split(line[0], line.index)) found.push({ ...span, paragraph, kind: 'prose' });
  }
  return found;
}

function split(line: string, offset: number): Span[] {
  const spans: Span[] = [];
  const end = /[.!?…]+["”’')\]]*(?=\s+["“‘'([]*[\p{Lu}\p{N}]|\s*$)/gu;
  let start = line.length - line.trimStart().length;
  for (const match of line.matchAll(end)) {
    const stop = match.index + match[0].length;
    if (/(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|No|Col|Lt|U\.S|U\.N|U\.K)|\b\p{Lu})\.$/u.test(line.slice(start, stop)) && stop < line.trimEnd().length) continue;
    spans.push({ start: offset + start, end: offset + stop });
    start = stop + (line.slice(stop).length - line.slice(stop).trimStart().length);
  }
  const rest = line.slice(start).trimEnd();
  if (rest) spans.push({ start: offset + start, end: offset + start + rest.length });
  return spans;
}

export interface SentenceSpan extends Span {
  readonly paragraph: number;
  readonly kind: SentenceKind;
}
