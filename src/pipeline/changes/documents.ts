import type { DocumentChange } from '#src/schema/changes.ts';
import type { EvidenceDocument } from '#src/schema/evidence.ts';
import type { ChangeRecord } from './record.ts';

/** For each document now, by id, the one it was before: of the same name, else of the same bytes under another name. */
export function documentsBefore(was: ChangeRecord, now: ChangeRecord): Map<string, EvidenceDocument> {
  const byBytes = new Map(was.evidence.documents.map((document) => [document.sha256, document]));
  return new Map(
    now.evidence.documents.flatMap((document) => {
      const before = was.documents.get(document.id) ?? byBytes.get(document.sha256);
      return before ? [[document.id, before]] : [];
    }),
  );
}

/** Documents that came, went, or are not what they were. */
export function documentChanges(
  was: ChangeRecord,
  now: ChangeRecord,
  before: ReadonlyMap<string, EvidenceDocument>,
): DocumentChange[] {
  const met = new Set([...before.values()].map(({ id }) => id));
  return [
    ...now.evidence.documents.flatMap((document) => changeOf(document, before.get(document.id))),
    ...was.evidence.documents
      .filter(({ id }) => !met.has(id))
      .map(({ file }): DocumentChange => ({ type: 'withdrawn', file })),
  ];
}

function changeOf(now: EvidenceDocument, before: EvidenceDocument | undefined): DocumentChange[] {
  const { id, label, file } = now;
  if (!before) return [{ type: 'added', id, label, file }];
  if (before.sha256 !== now.sha256) return [{ type: 'altered', id, label, file }];
  const fields = STATED.filter((field) => statedIn(before, field) !== statedIn(now, field));
  return fields.length > 0 ? [{ type: 'restated', id, label, file, fields }] : [];
}

// A document without a title goes by its file's name, which is no statement of its own.
function statedIn(document: EvidenceDocument, field: (typeof STATED)[number]): string | null {
  const name = document.file.replace(/^.*\//, '');
  const byName = document.title === name || document.title === name.replace(/\.[^.]*$/, '');
  return field === 'title' && byName ? null : document[field];
}

const STATED = ['title', 'publisher', 'author', 'published', 'url', 'licence'] as const;
