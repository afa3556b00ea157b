import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from './evidence-index.ts';

/** The day of the document of a sentence, ISO; null where it states none. */
export function reportDay(
  { document }: Pick<EvidenceSentence, 'document'>,
  { days }: Pick<EvidenceIndex, 'days'>,
): string | null {
  return days.get(document) ?? null;
}
