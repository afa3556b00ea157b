import type { EvidenceDocument, Span } from '#src/schema/evidence.ts';
import { inDoubleMarks } from '../../wording/double-marks.ts';
import { rememberedOf } from '../../wording/remembered.ts';
import type { EvidenceIndex } from '../evidence-index.ts';

/** The whole text of a document as rules read it: with its quotations in double marks. What a page shows is a `quote`. */
export function textOf(document: string, { documents }: Pick<EvidenceIndex, 'documents'>): string {
  const own = documents.get(document);
  return own ? asRead(own) : '';
}

const asRead = rememberedOf(({ text }: EvidenceDocument) => inDoubleMarks(text));

/** The words of a document that a record stands on. */
export function wordsAt(
  { document, start, end }: Span & { readonly document: string },
  index: Pick<EvidenceIndex, 'documents'>,
): string {
  return textOf(document, index).slice(start, end);
}

/** The words of its sentence before a record. */
export function wordsBefore(
  { document, sentence, start }: Pick<Span, 'start'> & { readonly document: string; readonly sentence: string },
  index: EvidenceIndex,
): string {
  return textOf(document, index).slice(index.sentences.get(sentence)?.start ?? start, start);
}

/** At most so many characters before a record, in its sentence or not. */
export function charactersBefore(
  { document, start }: Pick<Span, 'start'> & { readonly document: string },
  most: number,
  index: EvidenceIndex,
): string {
  return textOf(document, index).slice(Math.max(0, start - most), start);
}

/** The words a record stands on, behind those that open its list: of "We offer:" and "– a rise of 3 percent" both. */
export function wordsInList(
  record: Span & { readonly document: string; readonly sentence: string },
  index: EvidenceIndex,
): string {
  const lead = index.listLeads.get(record.sentence);
  return lead ? `${wordsAt(lead, index)} ${wordsAt(record, index)}` : wordsAt(record, index);
}
