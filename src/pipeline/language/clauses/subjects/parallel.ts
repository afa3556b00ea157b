import { phraseEnding, type SentenceWords } from '../sentence-words.ts';

/** "Envoys of Peru and of Chile", "from Peru and from Chile": true for the "and" behind which what hangs on the same words goes on. */
export function isParallelAt(sentence: SentenceWords, and: number): boolean {
  const link = linkBefore(sentence, and);
  return link !== null && sentence.tokens[and + 1]?.lower === link;
}

/** "Envoys of Peru, | of Chile and of Samoa": the same for a comma, where such an "and" stands before the token `to`. */
export function isParallelComma(sentence: SentenceWords, comma: number, to: number): boolean {
  if (!isParallelAt(sentence, comma)) return false;
  for (let at = comma + 2; at < to; at += 1)
    if (sentence.readings[at - sentence.from] === 'and') return isParallelAt(sentence, at);
  return false;
}

// The preposition of the phrase that ends before a place.
function linkBefore(sentence: SentenceWords, place: number): string | null {
  const { tokens, readings, from } = sentence;
  const phrase = phraseEnding(sentence, place - 1);
  if (!phrase || phrase.from <= from || readings[phrase.from - from - 1] !== 'prep') return null;
  const { lower } = tokens[phrase.from - 1]!;
  return TAKEN.has(lower) ? lower : null;
}

/** They say whose, and from where: "of", not "in" or "on". */
const TAKEN: ReadonlySet<string> = new Set(['of', 'from', 'for']);
