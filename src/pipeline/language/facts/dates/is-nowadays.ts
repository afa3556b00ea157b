import type { Token } from '../../../types.ts';

/** In tokens, of the words that something is held against. */
const LONGEST = 9;

/**
 * True for the "today" of a comparison: "twice what the country makes today", "more than it costs today" mean these years. What is
 * told as done ("more than was sold today") or to be done is of the day.
 */
export function isNowadays(tokens: readonly Token[], at: number): boolean {
  const { sentence, lower } = tokens[at]!;
  if (lower !== 'today') return false;
  for (let from = at - 1; from > at - LONGEST && tokens[from]?.sentence === sentence; from -= 1) {
    const word = tokens[from]!;
    if (word.pos === 'PUNCT') return false;
    if (/^(?:than|what|as)$/.test(word.lower)) return isPresent(tokens.slice(from + 1, at));
  }
  return false;
}

function isPresent(words: readonly Token[]): boolean {
  const verbs = words.filter(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const [first] = verbs;
  if (!first || /ing$/.test(verbs.at(-1)!.lower)) return false;
  if (first.pos === 'AUX') return verbs.length === 1 && /^(?:is|are|has|have|does|do)$/.test(first.lower);
  return (
    verbs.length === 1 &&
    /^(?:e?s)?$/.test(first.lower.slice(first.lemma.length)) &&
    first.lower.startsWith(first.lemma)
  );
}
