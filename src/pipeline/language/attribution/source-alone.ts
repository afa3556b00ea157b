import { kindOfWord } from './model/token-codes.ts';
import type { Reading, TokenRange } from './reading.ts';

/** Kinds of `speaking-words.json`. */
const BODY = 3;
const PERSON = 4;

/** Whether what follows "citing" names only whom an outlet has it from ("citing two officials"): nothing is reported by it. */
export function isSourceAlone({ tokens, cues }: Reading, cue: number, content: TokenRange): boolean {
  if (cues[cue]?.lemma !== 'cite' || content.from < cue) return false;
  const words = tokens.slice(content.from, content.to);
  if (words.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return false;
  const link = words.findIndex(({ pos }) => pos === 'ADP');
  const head = words.slice(0, link === -1 ? words.length : link).findLast(({ pos }) => pos === 'NOUN');
  return head !== undefined && (kindOfWord(head) === PERSON || kindOfWord(head) === BODY);
}
