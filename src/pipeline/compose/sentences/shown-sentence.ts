import type { EvidenceSentence, Span } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { openingMarkLength } from './opening-mark.ts';
import { textOf, wordsAt } from './words-at.ts';

/**
 * What a line shows of a sentence: all of it but a dateline, the mark of a list, the hour of a live report, the label of a
 * turn, "LECK: ", or a quotation mark at an end of it whose other half stands in another sentence.
 */
export function shownSentence({ id, document, start, end }: EvidenceSentence, index: EvidenceIndex): Span {
  const labelled = index.labels.get(id);
  const text = textOf(document, index);
  if (labelled !== undefined && labelled < end) return withoutHalfMarks(text, { start: labelled, end });
  const own = text.slice(start, end);
  return withoutHalfMarks(text, { start: start + openingMarkLength(own), end });
}

/** The words of it. */
export function shownWords(sentence: EvidenceSentence, index: EvidenceIndex): string {
  return wordsAt({ document: sentence.document, ...shownSentence(sentence, index) }, index);
}

function withoutHalfMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const isHalf = words.split('"').length % 2 === 0 || words.split('“').length !== words.split('”').length;
  if (!isHalf) return { start, end };
  // A quotation that goes on behind the sentence is shown with its opening mark where it opens inside.
  if (/["”]$/.test(words)) return { start, end: end - 1 };
  return /^["“]/.test(words) ? { start: start + 1, end } : { start, end };
}
