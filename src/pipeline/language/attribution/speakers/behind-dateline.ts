import { datelineLength } from '../../../wording/dateline.ts';
import type { Reading, TokenRange } from '../reading.ts';

/** In tokens: "BRUSSELS, Belgium, 4 December 2030 (Kestrel News Agency) –" and the like. */
const LONGEST = 18;

/** A place as datelines write it, or the agency behind it. */
const CAPITALS = /^(?:\p{Lu}{3,}|\))$/u;

/** A speaker without the dateline of its paragraph: "The Commission" of "Dec 4 - The Commission". */
export function behindDateline({ tokens, sentences, text }: Reading, speaker: TokenRange): TokenRange {
  const sentence = tokens[speaker.from]!.sentence;
  const { start: opens, end: closes, from, paragraph } = sentences[sentence]!;
  if (sentences[sentence - 1]?.paragraph === paragraph || speaker.from - from > LONGEST) return speaker;
  for (let at = Math.max(from + 1, speaker.from); at < speaker.to - 1 && at - from < LONGEST; at += 1) {
    const { start, end, text: mark } = tokens[at]!;
    if (!/^(?:[-–—]|--)$/.test(mark) || !/\s/.test(text.charAt(start - 1)) || !/\s/.test(text.charAt(end))) continue;
    // "Tarn, 3 May 2030 - " has its whole date instead.
    const isDated = end <= opens + datelineLength(text.slice(opens, closes));
    return isDated || tokens.slice(from, at).some((token) => CAPITALS.test(token.text))
      ? { from: at + 1, to: speaker.to }
      : speaker;
  }
  return speaker;
}
