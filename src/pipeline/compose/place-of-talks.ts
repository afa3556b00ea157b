import type { Mention, PloverAct } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from './index.ts';
import { listed } from './listed.ts';
import { sentencesUnder } from './under.ts';

/** The place most documents name, behind "in" or "at", where they tell of the parties meeting; null where none does. */
export function placeOfTalks(index: EvidenceIndex): PlaceOfTalks | null {
  const named = new Map<string, Mention[]>();
  for (const sentence of sentencesOfTalks(index))
    for (const mention of index.mentionsIn.get(sentence) ?? [])
      if (isPlace(mention, index)) listed(named, mention.entity).push(mention);
  const ranked = [...named.values()].map((mentions) => ({
    mentions,
    documents: new Set(mentions.map(({ document }) => document)).size,
  }));
  const [best] = ranked.sort((a, b) => b.documents - a.documents);
  const [mention] = best?.mentions ?? [];
  return mention === undefined ? null : { mention, sentences: onePerDocument(best?.mentions ?? [], index) };
}

// Those in which parties meet, agree or fail to, and all that report the same.
function sentencesOfTalks(index: EvidenceIndex): Set<string> {
  const found = new Set<string>();
  for (const { id } of index.sentences.values()) {
    const met = (index.actsIn.get(id) ?? []).some(
      ({ act, actors, modality }) =>
        (act === 'CONSULT' || (TALKS.has(act) && actors.length > 1)) && !modality.includes('future'),
    );
    if (!met) continue;
    found.add(id);
    for (const { sentences } of index.clustersOf.get(id) ?? []) for (const told of sentences) found.add(told);
  }
  return found;
}

function isPlace({ entity, document, start }: Mention, index: EvidenceIndex): boolean {
  if (index.entities.get(entity)?.type !== 'place') return false;
  const before = index.documents.get(document)?.text.slice(Math.max(0, start - 8), start) ?? '';
  return /\b(?:in|at)(?: the)? $/i.test(before);
}

// The mention's own sentence first.
function onePerDocument(mentions: readonly Mention[], index: EvidenceIndex): string[] {
  const found = new Map<string, string>();
  for (const mention of mentions) {
    const [sentence] = sentencesUnder(mention.document, [mention], index);
    if (sentence && !found.has(mention.document)) found.set(mention.document, sentence.id);
  }
  return [...found.values()];
}

const TALKS: ReadonlySet<PloverAct> = new Set(['AGREE', 'REJECT']);

interface PlaceOfTalks {
  readonly mention: Mention;
  readonly sentences: readonly string[];
}
