import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';

/**
 * Whether a speaker only stands beside a participle that belongs to the subject of the whole clause: in "Hale fired her
 * deputy, Noor Vance, citing …" not Vance cites. Behind a word of saying ("said Vance, adding …") it is the subject.
 */
export function isDanglingSubject(reading: Reading, speaker: TokenRange, cue: number): boolean {
  const { tokens } = reading;
  if (reading.cues[cue]?.tense !== 'ing' && !tokens[cue]!.lower.endsWith('ing')) return false;
  const comma = tokens[cue - 1]?.pos === 'ADV' ? cue - 2 : cue - 1;
  if (tokens[comma]?.lower !== ',' || speaker.to < comma || speaker.from >= comma) return false;
  const { from } = sentenceAround(reading, cue);
  if (reading.cues[speaker.from - 1]?.takes.has('q')) return false;
  for (let at = speaker.from - 1; at >= from; at -= 1)
    if (tokens[at]!.pos === 'VERB' && reading.quoteAt[at] === -1) return true;
  return false;
}
