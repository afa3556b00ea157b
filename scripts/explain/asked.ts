import type { Cluster, Entity, Evidence, EvidenceSentence } from '#src/schema/evidence.ts';
import { sentenceId } from '#src/schema/sentence-id.ts';

/** What an id names in a briefing; null where it names nothing there. */
export function askedIn(evidence: Evidence, id: string): Asked | null {
  const sentence = sentenceOf(evidence, id);
  if (sentence) return { kind: 'sentence', sentence };
  const cluster = evidence.clusters.find((one) => one.id === id);
  if (cluster) return { kind: 'cluster', cluster };
  const entity = evidence.entities.find((one) => one.id === id);
  return entity ? { kind: 'entity', entity } : null;
}

function sentenceOf(evidence: Evidence, id: string): EvidenceSentence | undefined {
  const records = [...evidence.statements, ...evidence.acts, ...evidence.facts];
  const wanted = records.find((record) => record.id === id)?.sentence ?? cited(evidence, id) ?? id;
  return evidence.sentences.find((sentence) => sentence.id === wanted);
}

// "S2.13", or "S2, sentence 13" as it stands in the notes of a page.
function cited({ documents }: Evidence, id: string): string | null {
  const [, label, place] = /^(S\d+)(?:\.|, sentence )(\d+)$/i.exec(id) ?? [];
  const document = documents.find((one) => one.label === label?.toUpperCase());
  return document ? sentenceId(document.id, Number(place)) : null;
}

export type Asked =
  | { readonly kind: 'sentence'; readonly sentence: EvidenceSentence }
  | { readonly kind: 'cluster'; readonly cluster: Cluster }
  | { readonly kind: 'entity'; readonly entity: Entity };
