import type { EvidenceDocument, EvidenceSentence, Span, Statement } from '#src/schema/evidence.ts';
import { textOf } from '../sentences/words-at.ts';

/** What is said behind a name and a colon, as a transcript sets it: "LECK: We will stay." */
export function turnsOf(
  statements: readonly Statement[],
  sentences: ReadonlyMap<string, EvidenceSentence>,
  documents: ReadonlyMap<string, EvidenceDocument>,
): Turn[] {
  return statements.flatMap((statement) => {
    const { speaker, content, sentence, document } = statement;
    if (speaker === null || speaker.start !== sentences.get(sentence)?.start) return [];
    const text = textOf(document, { documents });
    const between = BETWEEN.exec(text.slice(speaker.end, content.start));
    if (!between) return [];
    const [label, words] = [speaker, content].map(({ start, end }: Span) => text.slice(start, end));
    return [{ statement, label: label! + (between[1] ?? ''), words: words! }];
  });
}

/** Turns of an interview that is set without labels: question and answer by turns, each a paragraph. */
export function unlabelledTurns(
  statements: readonly Statement[],
  sentences: ReadonlyMap<string, EvidenceSentence>,
  documents: ReadonlyMap<string, EvidenceDocument>,
): Turn[] {
  return statements.flatMap((statement) => {
    const { rule, speaker, speakerEntity, sentence, document, content } = statement;
    const isLabelled = speaker !== null && speaker.start === sentences.get(sentence)?.start;
    if (rule !== 'turn' || isLabelled || speakerEntity === null) return [];
    const words = textOf(document, { documents }).slice(content.start, content.end);
    return [{ statement, label: '', words }];
  });
}

/** "Question (Ana Lind, Harbour Radio): ": whom somebody asks for belongs to the label. */
const BETWEEN = /^(\s*\([^()\n]{1,60}\))?\s*:\s*$/;

/** True for words before a turn that say no more than that it is an answer: "A: ". */
export function isAnswerLabel(words: string): boolean {
  return /^\s*(?:A|Answer)\s*[.:]\s*$/i.test(words);
}

export interface Turn {
  readonly statement: Statement;
  readonly label: string;
  readonly words: string;
}
