import { documentOf } from '#src/schema/sentence-id.ts';
import type { EvidenceIndex } from '../evidence-index.ts';

/**
 * By document, what it deals with, as keys that documents of one matter share: the parties it comes back to, and the reports
 * it has in common with others. A document of nothing that others deal with has its own id alone.
 */
export function mattersOf({ evidence, mentionsIn, parties }: EvidenceIndex): (document: string) => readonly string[] {
  const isParty = new Set(parties);
  const matters = new Map(evidence.documents.map(({ id }) => [id, new Set([id])]));
  for (const { id, sentences } of evidence.clusters)
    for (const sentence of sentences) matters.get(documentOf(sentence))?.add(id);
  const times = new Map<string, number>();
  for (const [sentence, mentions] of mentionsIn)
    for (const { entity, document } of mentions) {
      if (!isParty.has(entity)) continue;
      const key = `${document} ${entity}`;
      times.set(key, (times.get(key) ?? 0) + 1);
      if (times.get(key) === OFTEN) matters.get(documentOf(sentence))?.add(entity);
    }
  return (document) => [...(matters.get(document) ?? [])];
}

/** Mentions of a party that make a document one about it. */
const OFTEN = 2;
