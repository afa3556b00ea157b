import next from '../../data/next-words.json' with { type: 'json' };
import { holdsWords } from '../../wording/named.ts';

/** True for words that tell of what is still to come: "will", "to continue negotiations", "is preparing"; not "the will of the voters". */
export function looksAhead(words: string): boolean {
  const told = words.replace(WILL, ' ');
  return next.words.some((ahead) => holdsWords(told, ahead));
}

const WILL = /\b(?:the|a|his|her|its|their|our|my|your|free|good|ill|political|popular) will\b/gi;
