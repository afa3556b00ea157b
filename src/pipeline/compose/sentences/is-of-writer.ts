import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { speakersOf } from '../speakers.ts';

/** True for what the writer of a document says there, who speaks for no party: "My own guess is …" is no news. */
export function isOfWriter({ id, document }: EvidenceSentence, index: EvidenceIndex): boolean {
  const author = index.documents.get(document)?.author ?? null;
  if (author === null) return false;
  return (index.statementsOver.get(id) ?? []).some((statement) =>
    speakersOf(statement).some((speaker) => {
      const entity = index.entities.get(speaker);
      return entity !== undefined && entity.party === null && entity.name === author;
    }),
  );
}
