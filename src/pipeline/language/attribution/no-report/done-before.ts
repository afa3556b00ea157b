import { isInPhrase } from '../../phrases/in-phrase.ts';
import type { Reading, TokenRange } from '../reading.ts';

/**
 * Whether what follows a passive that only tells the time is the sentence's own clause, and nothing that was said: "After the
 * verdict was announced on Monday, | Lind left".
 */
export function isDoneBefore({ tokens, clauseCodes }: Reading, { cue, content }: Spans): boolean {
  const clause = clauseCodes.clauses[clauseCodes.heads[cue]!];
  if (clause?.head !== cue || clause.link !== 'time' || !clause.passive || content.from <= cue) return false;
  return tokens[content.from - 1]!.text === ',' && tokens[content.from]!.lower !== 'that';
}

/** "Despite the growers' | objections |, the board ordered a vote": what was done all the same is not what they object. */
export function isDoneDespite({ tokens }: Reading, { cue, content }: Spans): boolean {
  if (tokens[cue]!.pos !== 'NOUN' || tokens[cue + 1]?.text !== ',' || content.from <= cue + 1) return false;
  let at = cue - 1;
  while (isInPhrase(tokens[at]?.pos) || /^['’]s?$/.test(tokens[at]?.text ?? '')) at -= 1;
  return (
    tokens[at]?.sentence === tokens[cue]!.sentence &&
    /^(?:despite|notwithstanding|amid|against)$/.test(tokens[at]!.lower)
  );
}

interface Spans {
  /** The cue's token. */
  readonly cue: number;
  readonly content: TokenRange;
}
