import type { Inline } from './blocks.ts';
import type { Claim } from './claims.ts';
import type { EvidenceIndex } from './index.ts';
import { joined, party, quote, words } from './inlines.ts';

/** Who a claim is from: party, speaker with role, or the source's own description of an unnamed one, and who passed it on. */
export function speakerOf(claim: Claim, index: EvidenceIndex): Inline[] {
  const parties = claim.party === null ? [] : [[party(claim.party, index)]];
  const named = claim.speakers.filter((id) => id !== claim.party).map((id) => person(id, index));
  const parts: Inline[][] = [...parties, ...named, ...unnamed(claim, index), ...via(claim, index)];
  return parts.length > 0 ? joined(parts, ' · ') : [words('Speaker not stated')];
}

/** The same in one breath, to stand before a colon: parties and people by name alone. */
export function namesOf(claim: Pick<Claim, 'speakers' | 'unnamed'>, index: EvidenceIndex): Inline[] {
  const named = claim.speakers.map((id) => [name(id, index)]);
  return joined([...named, ...(claim.unnamed !== null ? [[words(claim.unnamed)]] : [])], ' · ');
}

/** A party with its mark, anybody else by name. */
export function name(id: string, index: EvidenceIndex): Inline {
  const entity = index.entities.get(id);
  return entity?.standing ? party(id, index) : words(entity?.name ?? id);
}

function person(id: string, index: EvidenceIndex): Inline[] {
  const entity = index.entities.get(id);
  if (!entity) return [];
  if (entity.standing) return [party(id, index)];
  return [words(entity.role === null ? entity.name : `${entity.name}, ${entity.role}`)];
}

function unnamed({ unnamed: description, speaker, document }: Claim, index: EvidenceIndex): Inline[][] {
  if (description === null) return [];
  const text = speaker && index.documents.get(document)?.text.slice(speaker.start, speaker.end);
  const exact = speaker && text?.toLowerCase() === description.toLowerCase();
  return [[exact ? quote(document, speaker, index) : words(description), words(', not named')]];
}

function via(claim: Claim, index: EvidenceIndex): Inline[][] {
  if (claim.via.length === 0) return [];
  return [
    [
      words('through '),
      ...joined(
        claim.via.map((id) => [words(index.entities.get(id)?.name ?? id)]),
        ', ',
      ),
    ],
  ];
}
