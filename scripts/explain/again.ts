import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ComparedBriefing, comparedOf } from '#src/pipeline/compared.ts';
import { readDocuments } from '#src/pipeline/read/documents.ts';
import { settingsOf } from '#src/pipeline/settings/settings.ts';
import type { Analysis } from '#src/pipeline/types.ts';
import { type Evidence, evidenceSchema } from '#src/schema/evidence.ts';
import { readBriefing } from '../content.ts';

/** What the last build concluded; null where there was none. */
export async function publishedEvidence(folder: string): Promise<Evidence | null> {
  const text = await readFile(join(folder, 'evidence.json'), 'utf8').catch(() => null);
  return text === null ? null : evidenceSchema.parse(JSON.parse(text));
}

/**
 * The briefing analysed again, as the build did: tokens, clauses and what was refused are not published. What a document
 * says hangs on the others of its briefing too, so all are read, but for those that the build had to leave out.
 */
export async function analysedAgain(folder: string, { unread }: Evidence): Promise<Again> {
  const input = await readBriefing(folder, false);
  const { settings } = settingsOf(input.settings?.text ?? '', 'briefing.yaml');
  const { documents } = await readDocuments(input.files, settings, input.folder);
  const leftOut = new Set(unread.map(({ file }) => file));
  const compared = comparedOf(
    documents.filter(({ file }) => !leftOut.has(file)),
    settings,
  );
  return { ...compared, analysisOf: (document) => compared.analyses.find((one) => one.document.id === document) };
}

export interface Again extends ComparedBriefing {
  /** Undefined where the document has gone or changed its id since it was published. */
  readonly analysisOf: (document: string) => Analysis | undefined;
}
