import type { Evidence } from '#src/schema/evidence.ts';
import type { Problem } from '#src/schema/problem.ts';
import { unsupportedWords } from './composed-words.ts';
import { alteredDocuments, type DocumentFile } from './documents.ts';
import { repeatedIds } from './ids.ts';
import { unsoundLedger } from './ledger.ts';
import { type Line, linesOf } from './lines.ts';
import { turnedMeanings } from './meaning.ts';
import { unsoundNotes } from './notes.ts';
import { type PageFile, type ParsedPage, provenPage } from './page.ts';
import { deadLinks } from './page-links.ts';
import { inexactQuotes, uncitedQuotes } from './quotes.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { droppedSpeakers } from './speakers.ts';
import { wrongTallies } from './tallies.ts';

/**
 * Everything that does not hold on the written pages, an editor's own included: read back from their text and checked
 * against the evidence and the documents' bytes, in the order of the files.
 */
export function prove(pages: readonly PageFile[], evidence: Evidence, files: readonly DocumentFile[]): Problem[] {
  const sources = sourcesOf(evidence);
  const read = pages.map(provenPage);
  const parsed = read.filter((page): page is ParsedPage => 'tree' in page);
  return [
    ...read.filter((page): page is Problem => 'rule' in page),
    ...alteredDocuments(evidence, files),
    ...repeatedIds(evidence),
    ...parsed.flatMap((page) => [
      ...inexactQuotes(page, sources),
      ...unsoundNotes(page, sources),
      ...linesOf(page, sources).flatMap((line) => LINE_GATES.flatMap((gate) => gate(line, sources))),
    ]),
    ...deadLinks(parsed, sources),
    ...unsoundLedger(parsed, evidence),
  ];
}

const LINE_GATES: readonly ((line: Line, sources: Sources) => Problem[])[] = [
  uncitedQuotes,
  unsupportedWords,
  wrongTallies,
  droppedSpeakers,
  turnedMeanings,
];
