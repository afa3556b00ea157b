import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { corroborationOf } from '../lines/corroboration.ts';
import { reportsOf } from '../reports.ts';
import { burdenOf } from '../sentences/burden.ts';
import { wordCount } from '../sentences/read-text.ts';
import { wordsAt } from '../sentences/words-at.ts';
import type { SummarySection } from './sections.ts';

/** Of the sentences that may stand in a summary those that fit a section, the best first. */
export function candidatesFor(
  { fits, weight }: SummarySection,
  readable: readonly EvidenceSentence[],
  index: EvidenceIndex,
): EvidenceSentence[] {
  const found = readable.filter((sentence) => fits(sentence, index));
  const keyed = found.map((sentence) => ({
    sentence,
    score: score(sentence, index) + (weight?.(sentence, index) ?? 0),
  }));
  return keyed.sort((a, b) => b.score - a.score).map(({ sentence }) => sentence);
}

// Well reported, early in its document, short, and readable by itself.
function score(sentence: EvidenceSentence, index: EvidenceIndex): number {
  const { id, document, start, end } = sentence;
  const { documents, independent } = corroborationOf(reportsOf(id, index), index);
  const length = wordCount(wordsAt({ document, start, end }, index));
  const pinned = index.pinned.has(id) ? PINNED : 0;
  const brevity = Math.max(0, length - READABLE) / WORDS_A_POINT + BURDEN * burdenOf(sentence, index);
  return pinned + INDEPENDENT * independent + documents + FIRST / (index.leads.get(id) ?? 1) - brevity;
}

/** Points of a document that reports it and has it from no other; one that has counts one. */
const INDEPENDENT = 3;
/** Points of the first sentence of a document; the second has half of them, the third a third. */
const FIRST = 4;
/** In words: up to here a sentence is read at one glance. */
const READABLE = 15;
/** Words beyond that cost a point. */
const WORDS_A_POINT = 10;
/** As much as one more document that reports it. */
const BURDEN = 2;
/** More than any count of sources: what the editor pins comes first in its section. */
const PINNED = 1e6;
