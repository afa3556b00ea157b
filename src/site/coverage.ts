import type { EvidenceDocument, EvidenceSentence } from '#src/schema/evidence.ts';
import type { Briefing } from './briefings.ts';

/** For each document of a briefing, in order: how much of it the pages cite, and what they leave out for which reason. */
export function coverageOf({ evidence }: Briefing): Coverage[] {
  return evidence.documents.map((document) => {
    const sentences = evidence.sentences.filter((sentence) => sentence.document === document.id);
    const leftOut = sentences.filter(({ use }) => use !== 'cited');
    return { document, sentences: sentences.length, cited: sentences.length - leftOut.length, leftOut };
  });
}

export interface Coverage {
  readonly document: EvidenceDocument;
  /** How many. */
  readonly sentences: number;
  readonly cited: number;
  readonly leftOut: readonly EvidenceSentence[];
}
