import type { VerbGroup } from '../groups.ts';
import type { SentenceWords } from '../sentence-words.ts';
import { LINKING } from '../verb-kinds.ts';

/**
 * Where the word stands that a linking verb says of its subject: the first adjective, or the head of the first noun phrase;
 * null where the verb links nothing.
 */
export function predicateOf(sentence: SentenceWords, group: VerbGroup, end: number): number | null {
  if (!LINKING.has(group.verb) || group.passive) return null;
  const { readings, from, phrases, tokens } = sentence;
  for (let at = group.to; at < end; at += 1) {
    const reading = readings[at - from]!;
    // "is now willing".
    if (reading === 'time' && at === group.to && readings[at - from + 1] === 'adj') continue;
    if (reading === 'adj') {
      const next = readings[at - from + 1];
      if (next !== 'noun' && next !== 'adj' && next !== 'hyphen') return at;
    } else if (reading === 'noun' || reading === 'number') {
      const phrase = phrases.find((one) => one.from <= at && at < one.to);
      return phrase ? phrase.to - 1 : at;
    } else if (
      reading === 'prep' ||
      reading === 'pronoun' ||
      reading === 'time' ||
      (tokens[at]!.pos === 'PUNCT' && reading !== 'quote' && reading !== 'hyphen')
    )
      return null;
  }
  return null;
}
