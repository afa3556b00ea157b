import type { EvidenceSentence, Span } from '#src/schema/evidence.ts';
import { isPronoun } from '../../wording/pronoun.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { textOf } from '../sentences/words-at.ts';
import { speakersOf } from '../speakers.ts';

/**
 * True where the sentence tells what somebody says of whom no more is known than a pronoun, or than words elsewhere, and
 * where it is a quotation of nobody knows whom.
 */
export function isFromUnknown(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const { id, document, start, end } = sentence;
  const text = textOf(document, index);
  return (index.statementsOver.get(id) ?? []).some((statement) => {
    const { speaker, unnamed, kind } = statement;
    if (speaker === null && unnamed === null && speakersOf(statement).length === 0) return kind === 'direct';
    if (unnamed !== null || speaker === null || speakersOf(statement).some((one) => index.entities.has(one)))
      return false;
    if (isInPassing(statement.content, sentence, index)) return false;
    return speaker.start < start || speaker.end > end || isPronoun(text.slice(speaker.start, speaker.end));
  });
}

// "After an hour that they had not expected to work, the crews adopted it": a few words beside what somebody known does.
function isInPassing(content: Span, { id, start, end }: EvidenceSentence, index: EvidenceIndex): boolean {
  const isSmall = content.end - content.start < SMALL * (end - start);
  return isSmall && (index.actsIn.get(id) ?? []).some((act) => act.actors.length > 0 && act.start >= content.end);
}

/** The share of a sentence's words. */
const SMALL = 0.2;
