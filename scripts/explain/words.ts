import type { Evidence, EvidenceSentence, Span } from '#src/schema/evidence.ts';

/** A sentence as the other parts of an explanation name it: its place as pages cite it, and its words. */
export function quoted({ documents }: Evidence, { id, document, start, end }: EvidenceSentence): string {
  const { label, text } = documents.find((one) => one.id === document)!;
  return `${label}.${id.slice(document.length + 1)} “${text.slice(start, end)}”`;
}

/** The exact words of a span, null for none. */
export function wordsIn(text: string): (span: Span | null) => string | null {
  return (span) => (span ? text.slice(span.start, span.end) : null);
}
