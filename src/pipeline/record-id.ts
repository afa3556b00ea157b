import { createHash } from 'node:crypto';
import type { Span } from '#src/schema/evidence.ts';

/**
 * The id of a record: a letter for its kind, then eight of [0-9a-z] from a hash of the document and what it stands on.
 * Stable across builds and when other documents come or go.
 */
export function recordId(kind: string, sha256: string, { start, end }: Span, what = ''): string {
  const digest = createHash('sha256').update(`${kind}:${sha256}:${start}:${end}:${what}`).digest();
  return kind + (digest.readUIntBE(0, 6) % SPACE).toString(36).padStart(8, '0');
}

const SPACE = 36 ** 8;
