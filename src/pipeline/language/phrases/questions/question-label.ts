import data from '../../../data/interviews.json' with { type: 'json' };

/** True for what marks a question or an answer and names nobody: "Q.", "Question:", "A". */
export function isQuestionLabel(words: string): boolean {
  return LABELS.has(words.replace(/[^\p{L} ]+/gu, '').toLowerCase());
}

const LABELS: ReadonlySet<string> = new Set([...data.questions, ...data.answers]);
