import type { EvidenceIndex } from './evidence-index.ts';

/** Where a sentence stands, in a reader's words: "S1, sentence 13". */
export function placeOf(sentence: string, index: EvidenceIndex): string {
  const { label, number } = partsOf(sentence, index);
  return `${label}, sentence ${number}`;
}

/** The footnote label of a sentence: "s1-13". */
export function labelOf(sentence: string, index: EvidenceIndex): string {
  const { label, number } = partsOf(sentence, index);
  return `${label.toLowerCase()}-${number}`;
}

/** The sentence in the source reader, from any page of the briefing. */
export function readerLink(sentence: string, index: EvidenceIndex): string {
  const { document, number } = partsOf(sentence, index);
  return `../sources/${document}/#s${number}`;
}

function partsOf(
  sentence: string,
  { sentences, documents }: EvidenceIndex,
): { document: string; label: string; number: string } {
  const document = sentences.get(sentence)?.document;
  const label = document === undefined ? undefined : documents.get(document)?.label;
  if (document === undefined || label === undefined) throw new Error(`the evidence has no sentence ${sentence}`);
  return { document, label, number: sentence.slice(document.length + 1) };
}
