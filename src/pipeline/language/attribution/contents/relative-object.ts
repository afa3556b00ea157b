import { antecedentOf } from '../noun-phrases/phrase-ending.ts';
import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';
import type { Found } from '../rules/found.ts';

/**
 * Of "the levy, which the union opposes, brings in a million", "a levy which the union opposes" what is opposed: the levy,
 * and neither the pronoun nor what the sentence goes on to tell of it. Any other content as it is.
 */
export function relativeObject(reading: Reading, { rule, content, speaker, cue: { from: cue } }: Found): TokenRange {
  const { tokens, cues } = reading;
  if (rule === 'relative-said') return content;
  // Who stands between the pronoun and the verb may not be sure.
  const at = content.to <= cue ? content.to - 1 : speaker === null || speaker.to > cue ? -1 : speaker.from - 1;
  if (at < 1 || !/^(?:which|that|whom)$/.test(tokens[at]!.lower) || tokens[at]!.sentence !== tokens[cue]!.sentence)
    return content;
  const thing = antecedentOf(reading, at, sentenceAround(reading, at).from);
  if (content.to === at + 1)
    return content.from < at ? { from: content.from, to: beforeComma(reading, at) } : (thing ?? content);
  const takes = cues[cue]?.takes;
  const clause = takes?.has('c') || takes?.has('q');
  return thing && !clause && goesOn(reading, content.from, cue) ? thing : content;
}

function beforeComma({ tokens }: Reading, at: number): number {
  return tokens[at - 1]!.text === ',' ? at - 1 : at;
}

// "The port that they want | would cost", "the bill, which they oppose, | was passed".
function goesOn({ tokens }: Reading, from: number, cue: number): boolean {
  const { pos, lower, lemma } = tokens[from]!;
  if (from <= cue || !(pos === 'AUX' || pos === 'VERB')) return false;
  return pos === 'AUX' || (lower !== lemma && !lower.endsWith('ing'));
}
