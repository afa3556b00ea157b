import type { Evidence } from '#src/schema/evidence.ts';
import type { Problem } from '#src/schema/problem.ts';
import { alteredDocuments, type DocumentFile } from './documents.ts';
import { unsoundLedger } from './ledger.ts';
import { unsoundNotes } from './notes.ts';
import { type PageFile, type ParsedPage, provenPage } from './page.ts';
import { deadLinks } from './page-links.ts';
import { inexactQuotes } from './quotes.ts';
import { sourcesOf } from './sources.ts';

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
    ...parsed.flatMap((page) => [...inexactQuotes(page, sources), ...unsoundNotes(page, sources)]),
    ...deadLinks(parsed, sources),
    ...unsoundLedger(parsed, evidence),
  ];
}
