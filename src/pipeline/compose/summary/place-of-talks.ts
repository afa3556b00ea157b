import type { Mention, PloverAct } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { listed } from '../lines/listed.ts';
import { charactersBefore } from '../sentences/words-at.ts';
import { sentencesUnder } from '../under.ts';
import { isOfTheirTalks } from './of-their-talks.ts';

/** The place most documents name, behind "in" or "at", where they tell of the parties meeting; null where none does. */
export function placeOfTalks(index: EvidenceIndex): PlaceOfTalks | null {
  const told = sentencesOfTalks(index);
  const named = placesIn(told, index);
  // What another report of the same names besides is the place of something else; it counts where it names the same one.
  const alike = placesIn(retold(told, index), index);
  const ranked = [...named].map(([place, mentions]) => {
    const all = [...mentions, ...(alike.get(place) ?? [])];
    return { all, documents: new Set(all.map(({ document }) => document)).size };
  });
  const [best] = ranked.sort((a, b) => b.documents - a.documents);
  const [mention] = best?.all ?? [];
  return mention === undefined ? null : { mention, sentences: onePerDocument(best?.all ?? [], index) };
}

function placesIn(sentences: readonly string[], index: EvidenceIndex): Map<string, Mention[]> {
  const named = new Map<string, Mention[]>();
  for (const sentence of sentences)
    for (const mention of index.mentionsIn.get(sentence) ?? [])
      if (isPlace(mention, index) && isOfTheirTalks({ ...mention, sentence }, index))
        listed(named, mention.entity).push(mention);
  return named;
}

// Those in which parties meet, agree or fail to.
function sentencesOfTalks(index: EvidenceIndex): string[] {
  return [...index.sentences.keys()].filter((id) =>
    (index.actsIn.get(id) ?? []).some(
      ({ act, actors, modality }) =>
        (act === 'CONSULT' || (TALKS.has(act) && actors.length > 1)) && !modality.includes('future'),
    ),
  );
}

// Others that report the same.
function retold(sentences: readonly string[], index: EvidenceIndex): string[] {
  const own = new Set(sentences);
  const found = new Set<string>();
  for (const id of sentences)
    for (const { sentences: all } of index.clustersOf.get(id) ?? []) for (const told of all) found.add(told);
  return [...found].filter((id) => !own.has(id));
}

function isPlace(mention: Mention, index: EvidenceIndex): boolean {
  if (index.entities.get(mention.entity)?.type !== 'place') return false;
  return /\b(?:in|at)(?: the)? $/i.test(charactersBefore(mention, LEAD_IN, index));
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

/** In characters. */
const LEAD_IN = 8;
const TALKS: ReadonlySet<PloverAct> = new Set(['AGREE', 'REJECT']);

interface PlaceOfTalks {
  readonly mention: Mention;
  readonly sentences: readonly string[];
}
