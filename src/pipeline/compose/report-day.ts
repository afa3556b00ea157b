import type { EvidenceSentence } from '#src/schema/evidence.ts';
import { statedDay } from '../wording/stated-day.ts';
import type { EvidenceIndex } from './evidence-index.ts';

/** The day that the document of a sentence states for its own, ISO; null where it states none. */
export function reportDay(
  { document }: Pick<EvidenceSentence, 'document'>,
  { documents }: EvidenceIndex,
): string | null {
  const found = documents.get(document);
  return found ? statedDay(found) : null;
}
