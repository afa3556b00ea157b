import type { Span } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from './index.ts';

/** The words of a document that a record stands on. */
export function wordsAt({ document, start, end }: Span & { readonly document: string }, index: EvidenceIndex): string {
  return index.documents.get(document)?.text.slice(start, end) ?? '';
}
