import type { Span } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';

/** The words of a document that a record stands on. */
export function wordsAt({ document, start, end }: Span & { readonly document: string }, index: EvidenceIndex): string {
  return index.documents.get(document)?.text.slice(start, end) ?? '';
}

/** The same behind the words that open its list: of "We offer:" and "– a rise of 3 percent" both. */
export function wordsInList(
  record: Span & { readonly document: string; readonly sentence: string },
  index: EvidenceIndex,
): string {
  const lead = index.listLeads.get(record.sentence);
  return lead ? `${wordsAt(lead, index)} ${wordsAt(record, index)}` : wordsAt(record, index);
}
