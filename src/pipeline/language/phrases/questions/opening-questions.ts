import type { Lexed } from '../../../types.ts';

/** One may be put to whoever reads a paper. */
const FEWEST = 2;

/** The places of the questions that open a paragraph, "Will the ferries run?", as others may ask them; none for a single one. */
export function openingQuestions({ sentences, tokens }: Pick<Lexed, 'sentences' | 'tokens'>): ReadonlySet<number> {
  const opening = sentences.flatMap(({ to, paragraph }, at) =>
    paragraph !== sentences[at - 1]?.paragraph && tokens[to - 1]?.text === '?' ? [at] : [],
  );
  return new Set(opening.length >= FEWEST ? opening : []);
}
