import type { EvidenceIndex } from '../evidence-index.ts';

/** How many documents these sentences come from, and how many of the reports are independent of each other. */
export function corroborationOf(sentences: readonly string[], index: EvidenceIndex): Corroboration {
  const documents = new Set(sentences.flatMap((sentence) => index.sentences.get(sentence)?.document ?? []));
  const shared = sentences.flatMap((sentence) => index.clustersOf.get(sentence) ?? []);
  const dependent = Math.max(
    0,
    ...shared.map((cluster) => (cluster.documents <= documents.size ? cluster.documents - cluster.independent : 0)),
  );
  return { documents: documents.size, independent: Math.max(1, documents.size - dependent) };
}

export interface Corroboration {
  readonly documents: number;
  /** Near-copies and shared agency text count once. */
  readonly independent: number;
}
