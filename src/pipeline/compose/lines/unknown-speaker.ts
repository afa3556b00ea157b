import type { EvidenceSentence } from '#src/schema/evidence.ts';
import { isPronoun } from '../../wording/pronoun.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { speakersOf } from '../speakers.ts';

/**
 * True where the sentence tells what somebody says of whom no more is known than a pronoun, or than words elsewhere, and
 * where it is a quotation of nobody knows whom.
 */
export function isFromUnknown({ id, document, start, end }: EvidenceSentence, index: EvidenceIndex): boolean {
  const text = index.documents.get(document)?.text ?? '';
  return (index.statementsOver.get(id) ?? []).some((statement) => {
    const { speaker, unnamed, kind } = statement;
    if (speaker === null && unnamed === null && speakersOf(statement).length === 0) return kind === 'direct';
    if (unnamed !== null || speaker === null || speakersOf(statement).some((one) => index.entities.has(one)))
      return false;
    return speaker.start < start || speaker.end > end || isPronoun(text.slice(speaker.start, speaker.end));
  });
}
