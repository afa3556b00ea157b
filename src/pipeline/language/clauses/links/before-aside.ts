import { matching } from '../parentheses.ts';
import { phraseEnding, type SentenceWords } from '../sentence-words.ts';

/** "Chile (the host) |", "the minister, Ana Lind, |": the last word of whom the brackets or commas that end here tell; the place itself where none do. */
export function beforeAside(sentence: SentenceWords, end: number): number {
  const { readings, from } = sentence;
  if (readings[end - from] === 'close') return matching(sentence, end) - 1;
  const inner = readings[end - from] === 'comma' ? phraseEnding(sentence, end - 1) : null;
  return inner && readings[inner.from - 1 - from] === 'comma' ? inner.from - 2 : end;
}
