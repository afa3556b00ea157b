import { meansSomebody } from '../model/token-codes.ts';
import type { Reading, TokenRange } from '../reading.ts';

/**
 * Whether what follows "citing" names only whom an outlet has it from ("citing two officials", "citing Lind, said that …"):
 * nothing is reported by it.
 */
export function isSourceAlone(reading: Reading, cue: number, { from, to }: TokenRange): boolean {
  if (reading.cues[cue]?.lemma !== 'cite' || from < cue) return false;
  const { tokens, quoteAt, cues } = reading;
  if (tokens[from]!.pos === 'PRON') return true;
  const comma = tokens.slice(from, to).findIndex(({ lower }, i) => lower === ',' && quoteAt[from + i] === -1);
  const end = comma === -1 ? to : from + comma;
  // "Citing police figures, said": what is put between commas before the verb.
  if (end + 1 < to && /^(?:VERB|AUX)$/.test(tokens[end + 1]!.pos) && cues[end + 1]?.tense !== 'ing') return true;
  const words = tokens.slice(from, end);
  const link = words.findIndex(({ pos }) => pos === 'ADP' || pos === 'VERB');
  const phrase = words.slice(0, link === -1 ? words.length : link);
  const head = phrase.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  if (!head || (link !== -1 && words[link]!.pos === 'VERB' && !words[link]!.lower.endsWith('ed'))) return false;
  return meansSomebody(head) || (head.pos === 'PROPN' && cues[cue]!.tense === 'ing');
}
