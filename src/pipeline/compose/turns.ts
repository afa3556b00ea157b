import type { EvidenceDocument, EvidenceSentence, Span, Statement } from '#src/schema/evidence.ts';

/** What is said behind a name and a colon, as a transcript sets it: "LECK: We will stay." */
export function turnsOf(
  statements: readonly Statement[],
  sentences: ReadonlyMap<string, EvidenceSentence>,
  documents: ReadonlyMap<string, EvidenceDocument>,
): Turn[] {
  return statements.flatMap((statement) => {
    const { speaker, content, sentence, document } = statement;
    if (speaker === null || speaker.start !== sentences.get(sentence)?.start) return [];
    const text = documents.get(document)?.text ?? '';
    if (!/^\s*:\s*$/.test(text.slice(speaker.end, content.start))) return [];
    const [label, words] = [speaker, content].map(({ start, end }: Span) => text.slice(start, end));
    return [{ statement, label: label!, words: words! }];
  });
}

/** True for words before a turn that say no more than that it is an answer: "A: ". */
export function isAnswerLabel(words: string): boolean {
  return /^\s*(?:A|Answer)\s*[.:]\s*$/i.test(words);
}

export interface Turn {
  readonly statement: Statement;
  readonly label: string;
  readonly words: string;
}
