import type { Reading, TokenRange } from '../reading.ts';

/** The paragraphs of a document that have words, in order. */
export function paragraphsOf({ sentences }: Reading): TokenRange[] {
  const found: { from: number; to: number }[] = [];
  let paragraph = 0;
  for (const sentence of sentences) {
    if (sentence.to === sentence.from) continue;
    if (sentence.paragraph === paragraph) found.at(-1)!.to = sentence.to;
    else found.push({ from: sentence.from, to: sentence.to });
    paragraph = sentence.paragraph;
  }
  return found;
}
