import type { EvidenceSentence } from '#src/schema/evidence.ts';
import noNews from '../../data/no-news.json' with { type: 'json' };
import { listed } from '../lines/listed.ts';
import { listMarkLength } from '../sentences/list-mark.ts';

/** Of each sentence that is an item of a list, the one that opens the list, where it ends in a colon: "The Trust calls on:". */
export function listLeads(
  sentencesOf: ReadonlyMap<string, readonly EvidenceSentence[]>,
  textOf: (document: string) => string,
): Map<string, EvidenceSentence> {
  const leads = new Map<string, EvidenceSentence>();
  for (const [document, sentences] of sentencesOf) {
    const text = textOf(document);
    let lead: EvidenceSentence | null = null;
    for (const sentence of sentences) {
      const words = text.slice(sentence.start, sentence.end);
      if (listMarkLength(words) === 0) lead = opensList(words) && !isOfEditor(words) ? sentence : null;
      else if (lead) leads.set(sentence.id, lead);
    }
  }
  return leads;
}

/** By the id of a sentence that opens a list, the items of the list. */
export function listItems(
  leads: ReadonlyMap<string, EvidenceSentence>,
  sentences: ReadonlyMap<string, EvidenceSentence>,
): Map<string, EvidenceSentence[]> {
  const items = new Map<string, EvidenceSentence[]>();
  for (const [item, lead] of leads) {
    const sentence = sentences.get(item);
    if (sentence) listed(items, lead.id).push(sentence);
  }
  return items;
}

// "What you need to know:", "Key points:": so an editor opens any list, and nobody's words hang on it.
function isOfEditor(words: string): boolean {
  return HEADS.has(
    words
      .trim()
      .replace(/[\s:]+$/, '')
      .toLowerCase(),
  );
}

const HEADS: ReadonlySet<string> = new Set(noNews.listHeads);

/** True for a sentence that only opens a list, or a quotation of paragraphs. */
export function opensList(words: string): boolean {
  return words.trimEnd().endsWith(':');
}
