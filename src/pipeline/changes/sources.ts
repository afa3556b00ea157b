import type { Change } from '#src/schema/changes.ts';
import type { EvidenceDocument } from '#src/schema/evidence.ts';
import { documentOf } from '#src/schema/sentence-id.ts';
import { type ChangeRecord, placeOfSentence, plain, sentenceWords } from './record.ts';

/** What the pages cite and was known before, reported now by more or fewer documents; each report once. */
export function changedSources(
  was: ChangeRecord,
  now: ChangeRecord,
  before: ReadonlyMap<string, EvidenceDocument>,
): ChangedSources[] {
  const [reportsBefore, reportsNow] = [reportsOf(was), reportsOf(now)];
  const known = knownSentences(was);
  const telling = new Set(now.items.map(({ sentence }) => sentence));
  const told = new Set<string>();
  const changed: ChangedSources[] = [];
  for (const { id, use, document } of now.evidence.sentences) {
    const old = known.get(`${before.get(document)?.id} ${plain(sentenceWords(id, now))}`);
    if (old === undefined || use !== 'cited' || told.has(id) || !telling.has(id)) continue;
    const [reports, previous] = [reportsNow.get(id) ?? [id], reportsBefore.get(old) ?? [old]];
    const [labels, files] = [documentsOf(reports, now), documentsOf(previous, was)];
    const same = new Set(files.map((one) => one.id));
    if (labels.length === same.size && labels.every((one) => same.has(before.get(one.id)?.id ?? ''))) continue;
    for (const report of reports) told.add(report);
    changed.push({
      change: {
        type: 'sources',
        now: placeOfSentence(id, now),
        labels: labels.map(({ label }) => label),
        files: files.map(({ file }) => file),
      },
      sentencesNow: reports,
      sentencesBefore: previous,
    });
  }
  return changed;
}

function reportsOf({ evidence }: ChangeRecord): Map<string, string[]> {
  const reports = new Map<string, string[]>();
  for (const { sentences } of evidence.clusters)
    for (const id of sentences) reports.set(id, [...new Set([...(reports.get(id) ?? [id]), ...sentences])]);
  return reports;
}

function knownSentences(record: ChangeRecord): Map<string, string> {
  return new Map(
    record.evidence.sentences.map(({ id, document }) => [`${document} ${plain(sentenceWords(id, record))}`, id]),
  );
}

function documentsOf(sentences: readonly string[], { documents }: ChangeRecord): EvidenceDocument[] {
  const ids = [...new Set(sentences.map(documentOf))].sort();
  return ids.flatMap((id) => documents.get(id) ?? []);
}

export interface ChangedSources {
  readonly change: Extract<Change, { type: 'sources' }>;
  /** Ids of the sentences it tells of, in the record now and in the one before. */
  readonly sentencesNow: readonly string[];
  readonly sentencesBefore: readonly string[];
}
