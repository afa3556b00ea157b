import type { TokenRange } from '../types.ts';
import type { VerbGroup } from './groups.ts';
import type { SentenceWords } from './sentence-words.ts';
import { QUOTING, SAYING } from './verb-kinds.ts';

/** The subject that follows: "…," said the minister; null where none does. */
export function invertedSubject(sentence: SentenceWords, group: VerbGroup): TokenRange | null {
  const { readings, from, phrases } = sentence;
  if (!QUOTING.has(group.verb) || group.passive) return null;
  const before = group.from > from ? readings[group.from - from - 1]! : 'stop';
  if (before !== 'comma' && before !== 'quote' && before !== 'dash') return null;
  const subject = phrases.find((phrase) => phrase.from === group.to) ?? null;
  return subject && (SAYING.has(group.verb) || isQuoting(sentence, group, subject)) ? subject : null;
}

// "…,” scoffed a driver", ", retorts Ms Lind.", not ", praised Peru and left".
function isQuoting({ tokens, readings, from, to }: SentenceWords, group: VerbGroup, { to: end }: TokenRange): boolean {
  const at = group.from - from;
  if (readings[at - 1] === 'quote' || readings[at - 2] === 'quote') return true;
  const after = end < to ? readings[end - from]! : 'stop';
  return tokens[group.head]!.lower.endsWith('s') && (after === 'stop' || after === 'comma');
}
