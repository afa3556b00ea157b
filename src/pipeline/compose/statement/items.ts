import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { Inline } from '../blocks.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { cites, quoted, words } from '../lines/inlines.ts';
import { shownSentence } from '../sentences/shown-sentence.ts';

/**
 * The items of the list that a sentence opens, where the words shown of it end where the list begins: "The Trust calls on
 * both sides to:" tells nothing without them. None for any other sentence.
 */
export function itemsBehind(
  shownTo: number,
  sentence: EvidenceSentence | undefined,
  index: EvidenceIndex,
): readonly EvidenceSentence[] {
  if (sentence === undefined || shownTo < sentence.end) return [];
  return (index.listItems.get(sentence.id) ?? []).slice(0, MOST_ITEMS);
}

/** Items behind the words that open their list, and `shown` others of it, each with its citation. */
export function itemWords(items: readonly EvidenceSentence[], index: EvidenceIndex, shown = 0): Inline[] {
  const [first] = items;
  const all = first ? (index.listItems.get(index.listLeads.get(first.id)?.id ?? '')?.length ?? 0) : 0;
  return [
    ...items.flatMap((item) => [
      words(' […] '),
      ...quoted(item.document, shownSentence(item, index), index),
      ...cites([item.id]),
    ]),
    ...(all > items.length + shown ? [words(' […]')] : []),
  ];
}

/** Of one list, behind the words that open it; "[…]" says that there are more. */
const MOST_ITEMS = 4;
