import type { EvidenceDocument, EvidenceSentence, Statement } from '#src/schema/evidence.ts';
import { textOf } from '../sentences/words-at.ts';
import { speakersOf } from '../speakers.ts';
import { isAnswerLabel, type Turn } from './turns.ts';

/**
 * By sentence that opens a turn, where its words begin behind the label: whose turn it is is told in other words before the
 * line, where it is known, and "A:" tells nobody.
 */
export function labelsOf(
  turns: readonly Turn[],
  statements: readonly Statement[],
  sentences: ReadonlyMap<string, EvidenceSentence>,
  documents: ReadonlyMap<string, EvidenceDocument>,
): Map<string, number> {
  const known = turns.filter(({ statement }) => speakersOf(statement).length > 0).map(({ statement }) => statement);
  const answers = statements.filter(({ rule, sentence, document, content }) => {
    const start = sentences.get(sentence)?.start;
    const text = textOf(document, { documents });
    return rule === 'turn' && start !== undefined && isAnswerLabel(text.slice(start, content.start));
  });
  return new Map([...known, ...answers].map(({ sentence, content }) => [sentence, content.start]));
}
