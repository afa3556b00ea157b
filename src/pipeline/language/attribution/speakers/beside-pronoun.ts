import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';

const SUBJECTS: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'they']);

/**
 * Whether a pronoun stands right before the verb, so that a speaker farther off is not its subject: in "her joy did not
 * reach Berg, who fears …" no joy fears, in "on the remarks of Lind he replied: …" not Lind replies.
 */
export function isBesidePronoun(reading: Reading, speaker: TokenRange, cue: number): boolean {
  const { tokens, quoteAt } = reading;
  const { from } = sentenceAround(reading, cue);
  let at = cue - 1;
  while (at >= from && (/^(?:AUX|ADV)$/.test(tokens[at]!.pos) || /^(?:not|n't)$/.test(tokens[at]!.lower))) at -= 1;
  if (at < from || quoteAt[at] !== -1 || !isVerb(reading, cue) || (speaker.from <= at && speaker.to > at)) return false;
  if (tokens[at]!.lower !== 'who') return SUBJECTS.has(tokens[at]!.lower);
  return speaker.to < at && tokens.slice(speaker.to, at).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

// Behind a pronoun the tagger's noun is a verb too: "who fears that".
function isVerb({ tokens, cues }: Reading, cue: number): boolean {
  return tokens[cue]!.lower !== 'according' && (tokens[cue]!.pos === 'VERB' || cues[cue] !== null);
}
