import next from '../../data/next-words.json' with { type: 'json' };
import { holdsWords } from '../../wording/named.ts';

/** True for words that tell of what is still to come: "will", "to continue negotiations", "is preparing"; not "the will of the voters". */
export function looksAhead(words: string): boolean {
  const told = words.replace(WILL, ' ').replace(ORDERED, ' ');
  return next.words.some((ahead) => holdsWords(told, ahead));
}

/** "To order crews to resume work": whether they do is another matter. */
const ORDERED =
  /\b(?:order|direct|instruct|tell|told|urg|forc|requir)(?:e|es|ed|ing|s)? (?:[\p{L}’'-]+ ){1,6}to resume\b/giu;
const WILL = /\b(?:the|a|his|her|its|their|our|my|your|free|good|ill|political|popular) will\b/gi;
