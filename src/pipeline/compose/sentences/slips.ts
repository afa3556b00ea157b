import type { Span } from '#src/schema/evidence.ts';

/**
 * Slips of an English source that are certain, in order: words doubled that nobody doubles on purpose ("to maintain to
 * maintain", "the the"), a prefix torn off its word ("un Acceptable"). What might be meant is none.
 */
export function slipsIn(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  return SLIPS.flatMap((slip) => [...words.matchAll(slip)])
    .filter((match) => !isRefrain(words, match))
    .map(({ index, 0: found }) => ({ start: start + index, end: start + index + found.length }))
    .sort((a, b) => a.start - b.start)
    .filter((span, place, all) => span.start >= (all[place - 1]?.end ?? 0));
}

// "one by one by one", "day to day to day": the word before the pair makes it a refrain.
function isRefrain(words: string, { index, groups }: RegExpExecArray | RegExpMatchArray): boolean {
  const second = groups?.['second'];
  return second !== undefined && words.slice(0, index).trimEnd().endsWith(second);
}

const SLIPS: readonly RegExp[] = [
  /(?<!\p{L})((?:to|of|in|for|with|on|at|by|from|the|a|an|was|were|will|would|has|have) (?<second>\p{L}{2,40})) \1(?!\p{L})/gu,
  /(?<!\p{L})(?:[Tt]he the|[Aa]n an|[Aa]nd and)(?![\p{L}'’-])/gu,
  /(?<!\p{L})un \p{L}{2,40}(?:able|ible|ful|ing|ed)(?!\p{L})/gu,
];
