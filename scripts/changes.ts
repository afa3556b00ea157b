import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changesOf } from '#src/pipeline/changes/changes.ts';
import type { DatedChanges } from '#src/schema/changes.ts';
import { type Evidence, evidenceSchema } from '#src/schema/evidence.ts';
import { committedEvidence } from './committed.ts';

/**
 * What changed in a briefing since it was committed. Where nothing of it is committed, since `lying`, the record that lay in
 * its folder before; null where there is none either.
 */
export async function changesSince(
  folder: string,
  evidence: Evidence,
  { since = null, lying = null }: { readonly since?: string | null; readonly lying?: Evidence | null },
): Promise<DatedChanges | null> {
  const committed = await committedEvidence(folder, since);
  const before = committed?.evidence ?? (since === null ? lying : null);
  if (before === null) return null;
  const dated = committed && { commit: committed.commit, date: committed.date };
  return { since: dated, ...changesOf(before, evidence) };
}

/** The evidence that lies in a briefing's folder; null where none does, or none by today's contract. */
export async function lyingEvidence(folder: string): Promise<Evidence | null> {
  try {
    const text = await readFile(join(folder, 'evidence.json'), 'utf8');
    return evidenceSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
