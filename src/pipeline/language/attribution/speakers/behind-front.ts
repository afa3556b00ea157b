import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';

/**
 * A speaker without the end of a list in the participle's phrase before it: "Moved by calm, order, and | trade, | the sides to
 * this pact agreed". A name before a comma is the speaker himself: "Asked by Bo and Ana Lind, the mayor, …".
 */
export function behindFront(reading: Reading, speaker: TokenRange): TokenRange {
  const { tokens } = reading;
  const { from, to } = speaker;
  const [noun, comma, article] = [tokens[from]!, tokens[from + 1], tokens[from + 2]];
  if (noun.pos !== 'NOUN' || comma?.text !== ',' || article?.lower !== 'the' || from + 3 >= to) return speaker;
  const opening = sentenceAround(reading, from).from;
  const isList = tokens[from - 1]?.lower === 'and' && tokens[from - 2]?.text === ',';
  return isList && tokens[opening]!.pos === 'VERB' && opening < from ? { from: from + 2, to } : speaker;
}
