import { isRole } from '../../phrases/role-words.ts';
import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';

/** In tokens. */
const LONGEST_NAME = 4;

/**
 * The name that a sentence opens with, where no comma closes what its bearer is: "Ana Lind, | Norwind General Counsel | said that";
 * else the speaker as he stands. "Norwind Lines, the minister said, will close" is said by him.
 */
export function nameBeforeRole(reading: Reading, speaker: TokenRange, cue: number): TokenRange {
  const { tokens } = reading;
  const { from } = sentenceAround(reading, cue);
  const comma = speaker.from - 1;
  const length = comma - from;
  if (speaker.to !== cue || tokens[comma]?.text !== ',' || tokens[cue + 1]?.text === ',') return speaker;
  if (length < 2 || length > LONGEST_NAME || !isRole(tokens[speaker.to - 1]!.lower)) return speaker;
  const isName = tokens.slice(from, comma).every(({ pos, text }) => pos === 'PROPN' && /^\p{Lu}/u.test(text));
  return isName && tokens[speaker.from]!.pos !== 'DET' ? { from, to: comma } : speaker;
}
