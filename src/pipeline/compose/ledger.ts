import type { Evidence, EvidenceSentence } from '#src/schema/evidence.ts';
import { readPage } from '../mdx/read-page.ts';
import { LONGEST } from './evidence-index/kept.ts';
import { type EvidenceIndex, evidenceIndex } from './evidence-index.ts';
import { placeOf } from './place.ts';

/**
 * The evidence with its ledger: for each sentence the pages that cite it, or which cited sentence it repeats, or why it
 * was left out in a reader's words. Pages are read from their text, so an editor's own count too.
 */
export function withUse(evidence: Evidence, pages: readonly WrittenPage[]): Evidence {
  const index = evidenceIndex(evidence, {});
  const citing = citingPages(pages);
  return { ...evidence, sentences: evidence.sentences.map((sentence) => used(sentence, citing, index)) };
}

function citingPages(pages: readonly WrittenPage[]): Map<string, string[]> {
  const citing = new Map<string, string[]>();
  for (const page of pages)
    for (const sentence of citedIn(page))
      citing.set(sentence, [...(citing.get(sentence) ?? []), page.name.replace(/\.mdx$/, '')]);
  return citing;
}

// A page that is no MDX cites nothing; the proof reports it.
function citedIn(page: WrittenPage): Set<string> {
  try {
    return new Set(readPage(page).notes.flatMap(({ sentence }) => (sentence === null ? [] : [sentence])));
  } catch {
    return new Set();
  }
}

function used(
  sentence: EvidenceSentence,
  citing: ReadonlyMap<string, readonly string[]>,
  index: EvidenceIndex,
): Evidence['sentences'][number] {
  const pages = citing.get(sentence.id);
  if (pages) return { ...sentence, use: 'cited', why: '', pages: [...pages] };
  const told = toldBy(sentence, citing, index);
  if (told !== null) return { ...sentence, use: 'repeats', why: `repeats ${placeOf(told, index)}`, pages: [] };
  return { ...sentence, use: 'uncited', why: reason(sentence, index), pages: [] };
}

function toldBy(
  { id }: EvidenceSentence,
  citing: ReadonlyMap<string, readonly string[]>,
  index: EvidenceIndex,
): string | null {
  for (const { sentences } of index.clustersOf.get(id) ?? [])
    for (const other of sentences) if (other !== id && citing.has(other)) return other;
  return null;
}

// The first rule that holds is the reason: from what the sentence is, to what it lacks, to what came before it.
function reason({ id, document, start, end, issues }: EvidenceSentence, index: EvidenceIndex): string {
  if (end - start > LONGEST) return `longer than ${LONGEST} characters: no sentence`;
  if (index.headings.has(id)) return 'a heading or another line that is no full sentence';
  const acts = index.actsIn.get(id) ?? [];
  const statements = index.statementsIn.get(id) ?? [];
  if (acts.length > 0 && acts.every(({ modality }) => modality.includes('historical')))
    return 'background: tells of earlier events';
  // Of what it cannot read nobody may be told that there is nothing in it.
  if (acts.length === 0 && statements.length === 0)
    return /^en\b/i.test(index.documents.get(document)?.language ?? 'en')
      ? 'background: no party says or does anything in it'
      : 'not read: its document does not read as English';
  if (acts.length === 0 && statements.every(({ party }) => party === null))
    return 'what is said in it is said by no party to the matter';
  if (issues.length === 0) return 'treats none of the issues that have a page';
  return 'left out to keep the pages short: on the same issue, sentences that more sources report come first';
}

/** A page as it is written: its file's name in `pages/`, its whole text. */
export interface WrittenPage {
  readonly name: string;
  readonly text: string;
}
