import { createHash } from 'node:crypto';
import type { Evidence } from '#src/schema/evidence.ts';
import type { Problem } from '#src/schema/problem.ts';

/** Gate 1, documents: each document of the evidence is there, and its bytes are those that were read. */
export function alteredDocuments(evidence: Evidence, files: readonly DocumentFile[]): Problem[] {
  const byName = new Map(files.map(({ file, bytes }) => [file, bytes]));
  return evidence.documents.flatMap(({ file, sha256, label }) => {
    const bytes = byName.get(file);
    const place = {
      file,
      line: null,
      column: null,
      remedy: 'restore the document, or build again from the one that is there',
    };
    if (!bytes)
      return [{ ...place, rule: 'document-is-present', message: `${label} is cited but its file is not there` }];
    const actual = createHash('sha256').update(bytes).digest('hex');
    if (actual === sha256) return [];
    return [
      {
        ...place,
        rule: 'document-is-unchanged',
        message: `${label} has sha256 ${actual}; the evidence was drawn from ${sha256}`,
      },
    ];
  });
}

export interface DocumentFile {
  /** Path inside the briefing's folder, as the evidence names it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}
