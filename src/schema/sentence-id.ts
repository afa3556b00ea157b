/** The id of a sentence says where it stands: its document's id, a dot, and its number there, counted from 1. */
export function sentenceId(document: string, number: number): string {
  return `${document}.${number}`;
}

/** The id of the document that a sentence stands in, from its own. */
export function documentOf(sentence: string): string {
  return sentence.slice(0, sentence.lastIndexOf('.'));
}

/** The number of a sentence in its document, from its id. */
export function numberOf(sentence: string): number {
  return Number(sentence.slice(sentence.lastIndexOf('.') + 1));
}
