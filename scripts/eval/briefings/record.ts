import { basename } from 'node:path';
import type { Evidence, EvidenceDocument, Span } from '#src/schema/evidence.ts';

/** A briefing's evidence as the scores ask about it. */
export function recordOf(evidence: Evidence): ScoredRecord {
  const documents = new Map(evidence.documents.map((one) => [basename(one.file), one]));
  const entities = new Map(evidence.entities.map((one) => [one.id, one]));
  const namesOf = (id: string | null | undefined) => {
    const entity = entities.get(id ?? '');
    return entity ? [entity.name, ...entity.aliases] : [];
  };
  return {
    evidence,
    namesOf,
    namesWithParty: (id) => [...namesOf(id), ...namesOf(entities.get(id ?? '')?.party)],
    nameOf: (id) => entities.get(id)?.name ?? id,
    at: (file, words) => {
      const document = documents.get(file);
      const start = document?.text.indexOf(words) ?? -1;
      return document && start >= 0 ? { document, start, end: start + words.length } : null;
    },
  };
}

/** True where two stretches share at least half of the shorter one. */
export function overlaps(one: Span, other: Span): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared > 0 && 2 * shared >= Math.min(one.end - one.start, other.end - other.start);
}

export interface ScoredRecord {
  readonly evidence: Evidence;
  /** Name and aliases. */
  readonly namesOf: (id: string | null | undefined) => string[];
  /** The same with those of the party it speaks for. */
  readonly namesWithParty: (id: string | null | undefined) => string[];
  readonly nameOf: (id: string) => string;
  /** Where words stand in a document, by the name of its file; null where they do not. */
  readonly at: (file: string, words: string) => (Span & { document: EvidenceDocument }) | null;
}
