import { contentWords, likeness } from '../wording/likeness.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import { listed } from './lines/listed.ts';
import { wordsAt } from './sentences/words-at.ts';

/** The sentence itself, then of each other document the one that reports the same in the likest words. */
export function reportsOf(sentence: string, index: EvidenceIndex): readonly string[] {
  const known = index.reports.get(sentence);
  if (known) return known;
  const found = reports(sentence, index);
  index.reports.set(sentence, found);
  return found;
}

function reports(sentence: string, index: EvidenceIndex): string[] {
  const own = index.sentences.get(sentence)?.document ?? '';
  const others = new Map<string, string[]>();
  for (const { sentences } of index.clustersOf.get(sentence) ?? [])
    for (const other of sentences) {
      const document = index.sentences.get(other)?.document;
      if (document === undefined || document === own) continue;
      const known = listed(others, document);
      if (!known.includes(other)) known.push(other);
    }
  return [sentence, ...[...others.values()].map((found) => likest(found, sentence, index))];
}

function likest(found: readonly string[], sentence: string, index: EvidenceIndex): string {
  const [first = sentence, ...rest] = found;
  if (rest.length === 0) return first;
  const words = contentOfSentence(sentence, index);
  const keyed = found.map((one) => ({ one, like: likeness(words, contentOfSentence(one, index)) }));
  return keyed.sort((a, b) => b.like - a.like)[0]?.one ?? first;
}

function contentOfSentence(sentence: string, { sentences, documents }: EvidenceIndex): ReadonlySet<string> {
  const found = sentences.get(sentence);
  return contentWords(found ? wordsAt(found, { documents }) : '');
}
