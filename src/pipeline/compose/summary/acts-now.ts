import type { Act, EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { partyOf } from '../party-of.ts';

/** The acts of a sentence that are not told of as past history. */
export function actsNow({ id }: EvidenceSentence, index: EvidenceIndex): readonly Act[] {
  return (index.actsIn.get(id) ?? []).filter(({ modality }) => !modality.includes('historical'));
}

/** The parties that entities are or speak for; those that have none as themselves. */
export function partiesOf(entities: readonly string[], index: EvidenceIndex): Set<string> {
  return new Set(entities.map((id) => partyOf(id, index) ?? id));
}
