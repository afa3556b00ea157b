import type { EvidenceSentence, Span } from '#src/schema/evidence.ts';
import { datelineLength } from '../wording/dateline.ts';
import { listMarkLength } from '../wording/list-mark.ts';
import type { EvidenceIndex } from './index.ts';

/** What a line shows of a sentence: all of it but a dateline, or the mark of a list. */
export function shownSentence({ document, start, end }: EvidenceSentence, index: EvidenceIndex): Span {
  const text = index.documents.get(document)?.text.slice(start, end) ?? '';
  return { start: start + (datelineLength(text) || listMarkLength(text)), end };
}
