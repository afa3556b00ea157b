import type { Keyed } from './votes.ts';
import type { Word } from './words.ts';

/**
 * The keys of the names that a document has as labels of a transcript's turns alone, "LIND:" and "MS LIND:"; written in
 * capitals they show nothing of what they are.
 */
export function labelsIn({ pieces, sentences }: Told): ReadonlySet<string> {
  const elsewhere = new Set(pieces.flatMap((piece) => (isLabel(piece, sentences) ? [] : [piece.key])));
  return new Set(pieces.flatMap(({ key }) => (elsewhere.has(key) ? [] : [key])));
}

function isLabel({ words, title }: Keyed, sentences: readonly (readonly Word[])[]): boolean {
  const [first, last] = [words[0]!, words.at(-1)!];
  const opens = first.index === (title === null ? 0 : title.split(/\s+/).length);
  return opens && /^(?:\s\([^)]*\))?:\s/.test(sentences[first.sentence]![last.index + 1]?.gap ?? '');
}

interface Told {
  readonly pieces: readonly Keyed[];
  readonly sentences: readonly (readonly Word[])[];
}
