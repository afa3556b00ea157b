import { isVoice } from './model/token-codes.ts';
import type { Reading, TokenRange } from './reading.ts';
import { hasVerb } from './rules/clauses.ts';

/** Whether what follows "citing" names only whom an outlet has it from ("citing two officials"): nothing is reported by it. */
export function isSourceAlone(reading: Reading, cue: number, content: TokenRange): boolean {
  if (reading.cues[cue]?.lemma !== 'cite' || content.from < cue || hasVerb(reading, content)) return false;
  const words = reading.tokens.slice(content.from, content.to);
  const link = words.findIndex(({ pos }) => pos === 'ADP');
  const head = words.slice(0, link === -1 ? words.length : link).findLast(({ pos }) => pos === 'NOUN');
  return head !== undefined && isVoice(head);
}
