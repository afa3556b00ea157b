import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { Inline } from './blocks.ts';
import type { EvidenceIndex } from './index.ts';
import { cites, quoted, words } from './inlines.ts';
import { shownSentence } from './shown-sentence.ts';

/**
 * The items of the list that a sentence opens, each with its citation, where the words shown end where the list begins:
 * "The Trust calls on both sides to:" tells nothing without them. Nothing for any other sentence.
 */
export function itemsAfter(shownTo: number, sentence: EvidenceSentence, index: EvidenceIndex): Inline[] {
  const items = index.listItems.get(sentence.id) ?? [];
  if (shownTo < sentence.end || items.length === 0) return [];
  const shown = items.slice(0, MOST_ITEMS);
  return [
    ...shown.flatMap((item) => [
      words(' […] '),
      ...quoted(item.document, shownSentence(item, index), index),
      ...cites([item.id]),
    ]),
    ...(items.length > shown.length ? [words(' […]')] : []),
  ];
}

const MOST_ITEMS = 4;
