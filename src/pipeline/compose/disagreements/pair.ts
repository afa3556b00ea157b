import type { Difference, EvidenceSentence, Span } from '#src/schema/evidence.ts';
import type { Inline } from '../blocks.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { cites, quoted } from '../lines/inlines.ts';
import { namedBehind } from '../lines/named-behind.ts';
import { unnamedIn } from '../lines/unnamed.ts';
import { shownSentence } from '../sentences/shown-sentence.ts';

/** The words of a sentence as a table shows them, with who says so where the words do not name them. */
export function line(sentence: EvidenceSentence, marked: readonly Span[], index: EvidenceIndex): Inline[] {
  const { id, document } = sentence;
  const shown = shownSentence(sentence, index);
  const told = [...unnamedIn(document, [shown], [], index), ...quoted(document, shown, index, marked)];
  return [...told, ...cites([id]), ...namedBehind(document, [shown], told, index)];
}

/** Documents in one table, and words of one in a cell: a sentence worded anew throughout would fill the page. */
export const MOST_WORDINGS = 4;

export interface Pair {
  readonly kind: Difference['kind'] | 'denial' | 'course';
  /** By sentence, the words of it that differ, in order. */
  readonly marks: Map<string, Span[]>;
}
