import next from '../../data/next-words.json' with { type: 'json' };
import { holdsWords } from '../../wording/named.ts';

/** True for words that tell of what is still to come: "will", "to continue negotiations", "is preparing". */
export function looksAhead(words: string): boolean {
  return next.words.some((ahead) => holdsWords(words, ahead));
}
