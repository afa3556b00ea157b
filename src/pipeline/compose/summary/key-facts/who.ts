import type { Inline } from '../../blocks.ts';
import type { Material } from '../../draft.ts';
import type { EvidenceIndex } from '../../evidence-index.ts';
import { corroborationOf } from '../../lines/corroboration.ts';
import { cites, joined, party, tally, words } from '../../lines/inlines.ts';
import { rankedParties } from '../../ranked-parties.ts';

/** One sentence of each document that names all of them; where none does, the first that names each. */
export function who({ index, claims }: Material): Inline[][][] {
  const parties = heardParties(
    rankedParties(index, claims)
      .filter(({ id, standing }) => standing === 'party' && firstNaming([id], index).length > 0)
      .map(({ id }) => id),
    claims,
  ).slice(0, MOST_PARTIES);
  const together = firstNaming(parties, index);
  const sentences = together.length > 0 ? together : parties.flatMap((id) => firstNaming([id], index).slice(0, 1));
  if (parties.length === 0 || sentences.length === 0) return [];
  const cited = together.length > 0 ? together.slice(0, MOST_CITES) : [...new Set(sentences)];
  const names = parties.map((id) => [party(id, index)]);
  return [[[words('Who')], [...joined(names, ' · '), ...cites(cited)], [tally(corroborationOf(cited, index), index)]]];
}

// Beside the two of whom most is reported, those of whom more than a word is.
function heardParties(ranked: readonly string[], claims: Material['claims']): string[] {
  const counts = new Map<string, number>();
  for (const { parties } of claims) for (const id of parties) counts.set(id, (counts.get(id) ?? 0) + 1);
  const least = Math.max(2, HEARD * (counts.get(ranked[0] ?? '') ?? 0));
  return ranked.filter((id, place) => place < 2 || (counts.get(id) ?? 0) >= least);
}

// The first sentence of each document that names all of these.
function firstNaming(parties: readonly string[], index: EvidenceIndex): string[] {
  const first = new Map<string, string>();
  for (const { id, document } of index.sentences.values()) {
    if (first.has(document)) continue;
    // "The European Commission" tells of the Union too.
    const named = new Set(
      (index.mentionsIn.get(id) ?? []).flatMap(({ entity }) => [entity, index.entities.get(entity)?.party ?? entity]),
    );
    if (parties.every((one) => named.has(one))) first.set(document, id);
  }
  return [...first.values()];
}

/** More are no answer to "who". */
const MOST_PARTIES = 6;

/** The share of what is reported of the first. */
const HEARD = 0.15;
/** Of one row; the tally beside it counts the rest. */
export const MOST_CITES = 4;
