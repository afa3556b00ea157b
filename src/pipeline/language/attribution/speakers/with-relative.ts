import { RELATIVES } from '../lists.ts';
import { antecedentOf } from '../noun-phrases/phrase-ending.ts';
import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';

/** A speaker with its relative pronoun, from either of the two: "Lind, who" for "Lind" or "who" before the cue. */
export function withRelative(reading: Reading, speaker: TokenRange, cue: number): TokenRange {
  const { tokens } = reading;
  if (speaker.to - speaker.from === 1 && RELATIVES.has(tokens[speaker.from]!.lower)) {
    const named = antecedentOf(reading, speaker.from, sentenceAround(reading, speaker.from).from);
    return named ? { from: named.from, to: speaker.to } : speaker;
  }
  // "A meeting chaired by Lind, who": the one beside the pronoun.
  if (RELATIVES.has(tokens[speaker.to - 1]!.lower)) {
    const named = antecedentOf(reading, speaker.to - 1, speaker.from);
    const cues = named ? reading.cues.slice(speaker.from, named.from) : [];
    const verb = cues.some((one) => one && !one.doubtful && (one.tense === 'past' || one.tense === 'present'));
    return named && verb ? { from: named.from, to: speaker.to } : speaker;
  }
  const at = tokens[speaker.to]?.lower === ',' ? speaker.to + 1 : speaker.to;
  if (at >= cue || !RELATIVES.has(tokens[at]!.lower)) return speaker;
  for (let i = at + 1; i < cue; i += 1) if (tokens[i]!.pos !== 'AUX' && tokens[i]!.pos !== 'ADV') return speaker;
  return { from: speaker.from, to: at + 1 };
}
