import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { partiesOf } from '../party-of.ts';
import { speakersOf } from '../speakers.ts';

/** True where who denies something is who claims it. */
export function isOfOneVoice(claim: EvidenceSentence, denial: EvidenceSentence, index: EvidenceIndex): boolean {
  const denying = denyingIn(denial, index);
  // "The minister said that the front had fired": what it did, it does not claim.
  const speaking = partiesOf((index.statementsOver.get(claim.id) ?? []).flatMap(speakersOf), index);
  return (speaking.size > 0 ? [...speaking] : voicesOf(claim, index)).some((id) => denying.includes(id));
}

/** Those who turn something down in it, as far as an act tells; else all its voices: "rejects the claim of the guild". */
export function denyingIn(denial: EvidenceSentence, index: EvidenceIndex): string[] {
  const acts = (index.actsIn.get(denial.id) ?? []).filter(({ act }) => act === 'REJECT');
  const parties = partiesOf(
    acts.flatMap(({ actors }) => actors),
    index,
  );
  return parties.size > 0 ? [...parties] : voicesOf(denial, index);
}

/** The parties, or who has none, that say or do what a sentence tells. */
export function voicesOf({ id }: EvidenceSentence, index: EvidenceIndex): string[] {
  const speaking = (index.statementsOver.get(id) ?? []).flatMap(speakersOf);
  const acting = (index.actsIn.get(id) ?? []).flatMap(({ actors }) => actors);
  return [...partiesOf([...speaking, ...acting], index)];
}
