import type { EvidenceSentence, Span } from '#src/schema/evidence.ts';
import { datelineLength } from '../wording/dateline.ts';
import { listMarkLength } from '../wording/list-mark.ts';
import type { EvidenceIndex } from './index.ts';

/** What a line shows of a sentence: all of it but a dateline, the mark of a list, or the label of a turn, "LECK: ". */
export function shownSentence({ id, document, start, end }: EvidenceSentence, index: EvidenceIndex): Span {
  const labelled = index.labels.get(id);
  if (labelled !== undefined && labelled < end) return { start: labelled, end };
  const text = index.documents.get(document)?.text.slice(start, end) ?? '';
  return { start: start + (datelineLength(text) || listMarkLength(text)), end };
}
